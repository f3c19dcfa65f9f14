package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Texts}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TextsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Texts",
      "d633f37eeef7b03389ace0f4181a62509559e8dd33f674114352a7470050fbc1")
      .method("texts.boxed").required("letter")
      .method("texts.echo").required("text")
      .method("texts.letter").required("letter")
      .method("texts.sequence").required("text")
      .build();

  private final Texts service;

  private TextsDispatchTable(Texts service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private TextsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new TextsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Texts) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> boxed(call);
      case 1 -> echo(call);
      case 2 -> letter(call);
      case 3 -> sequence(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void boxed(Call call) throws Exception {
    var letter = Codecs.CHAR.read(call.argument(0));
    var result = service.boxed(letter);
    Codecs.CHAR.write(call.result(), result);
  }

  private void echo(Call call) throws Exception {
    var text = call.argument(0).readString();
    var result = service.echo(text);
    call.result().writeString(result);
  }

  private void letter(Call call) throws Exception {
    var letter = call.argument(0).readChar();
    var result = service.letter(letter);
    Codecs.CHAR.write(call.result(), result);
  }

  private void sequence(Call call) throws Exception {
    var text = TextCodecs.CHAR_SEQUENCE.read(call.argument(0));
    var result = service.sequence(text);
    TextCodecs.CHAR_SEQUENCE.write(call.result(), result);
  }
}
