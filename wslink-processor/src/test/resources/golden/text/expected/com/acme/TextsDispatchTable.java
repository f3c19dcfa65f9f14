package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Texts}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TextsDispatchTable extends DispatchTable {
  private static final int BOXED = 0;

  private static final int ECHO = 1;

  private static final int LETTER = 2;

  private static final int SEQUENCE = 3;

  private static final Fields BOXED_PARAMETERS = Fields.none().required("letter");

  private static final Fields ECHO_PARAMETERS = Fields.none().required("text");

  private static final Fields LETTER_PARAMETERS = Fields.none().required("letter");

  private static final Fields SEQUENCE_PARAMETERS = Fields.none().required("text");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Texts",
      "d633f37eeef7b03389ace0f4181a62509559e8dd33f674114352a7470050fbc1",
      List.of(
          new MethodEntry("texts.boxed", Execution.SERIAL),
          new MethodEntry("texts.echo", Execution.SERIAL),
          new MethodEntry("texts.letter", Execution.SERIAL),
          new MethodEntry("texts.sequence", Execution.SERIAL)),
      List.of());

  private final Texts service;

  private TextsDispatchTable(Texts service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Texts service) {
    return new TextsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Texts> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Texts implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case BOXED -> boxed(call);
      case ECHO -> echo(call);
      case LETTER -> letter(call);
      case SEQUENCE -> sequence(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void boxed(Call call) throws Exception {
    Character letter = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_PARAMETERS) != WireReader.END) {
      letter = in.readChar();
    }
    Character result = service.boxed(letter);
    WireWriter out = call.result();
    Codecs.CHAR.write(out, result);
  }

  private void echo(Call call) throws Exception {
    String text = null;
    WireReader in = call.in();
    while (call.nextArgument(ECHO_PARAMETERS) != WireReader.END) {
      text = in.readString();
    }
    String result = service.echo(text);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void letter(Call call) throws Exception {
    char letter = 0;
    WireReader in = call.in();
    while (call.nextArgument(LETTER_PARAMETERS) != WireReader.END) {
      letter = in.readChar();
    }
    char result = service.letter(letter);
    WireWriter out = call.result();
    Codecs.CHAR.write(out, result);
  }

  private void sequence(Call call) throws Exception {
    CharSequence text = null;
    WireReader in = call.in();
    while (call.nextArgument(SEQUENCE_PARAMETERS) != WireReader.END) {
      text = in.readString();
    }
    CharSequence result = service.sequence(text);
    WireWriter out = call.result();
    TextCodecs.CHAR_SEQUENCE.write(out, result);
  }
}
