package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Defaults}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DefaultsDispatchTable extends DispatchTable {
  private static final int BOXED = 0;

  private static final int LEVEL = 1;

  private static final int SCALARS = 2;

  private static final int TEXTS = 3;

  private static final Fields BOXED_PARAMETERS = Fields.none().optional("number", "large", "value");

  private static final Fields LEVEL_PARAMETERS = Fields.none().optional("level");

  private static final Fields SCALARS_PARAMETERS = Fields.none().optional("flag", "octet", "small", "number", "large", "ratio", "value", "lowest", "all");

  private static final Fields TEXTS_PARAMETERS = Fields.none().optional("text", "quote", "letter", "nothing");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Defaults",
      "1cedfe470ca3c3418ce6377535a05607231bc53331ac434395fb333b31bdde20",
      List.of(
          new MethodEntry("defaults.boxed", Execution.SERIAL),
          new MethodEntry("defaults.level", Execution.SERIAL),
          new MethodEntry("defaults.scalars", Execution.SERIAL),
          new MethodEntry("defaults.texts", Execution.SERIAL)),
      List.of());

  private final Defaults service;

  private DefaultsDispatchTable(Defaults service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Defaults service) {
    return new DefaultsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Defaults> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Defaults implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case BOXED -> boxed(call);
      case LEVEL -> level(call);
      case SCALARS -> scalars(call);
      case TEXTS -> texts(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void boxed(Call call) throws Exception {
    Integer number = 1;
    Long large = 1L;
    Double value = 2.0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(BOXED_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> number = in.readNull() ? number : in.readInt();
        case 1 -> large = in.readNull() ? large : in.readLong();
        case 2 -> value = in.readNull() ? value : in.readDouble();
        default -> in.skipValue();
      }
    }
    service.boxed(number, large, value);
    call.result().writeNull();
  }

  private void level(Call call) throws Exception {
    Level level = Level.WARN;
    WireReader in = call.in();
    while (call.nextArgument(LEVEL_PARAMETERS) != WireReader.END) {
      level = in.readNull() ? level : LevelCodec.INSTANCE.read(in);
    }
    service.level(level);
    call.result().writeNull();
  }

  private void scalars(Call call) throws Exception {
    boolean flag = true;
    byte octet = (byte) -128;
    short small = (short) 7;
    int number = 42;
    long large = 9007199254740991L;
    float ratio = 1.5f;
    double value = Double.NaN;
    double lowest = Double.NEGATIVE_INFINITY;
    long all = 9223372036854775807L;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(SCALARS_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> flag = in.readNull() ? flag : in.readBoolean();
        case 1 -> octet = in.readNull() ? octet : in.readByte();
        case 2 -> small = in.readNull() ? small : in.readShort();
        case 3 -> number = in.readNull() ? number : in.readInt();
        case 4 -> large = in.readNull() ? large : in.readLong();
        case 5 -> ratio = in.readNull() ? ratio : in.readFloat();
        case 6 -> value = in.readNull() ? value : in.readDouble();
        case 7 -> lowest = in.readNull() ? lowest : in.readDouble();
        case 8 -> all = in.readNull() ? all : in.readLong();
        default -> in.skipValue();
      }
    }
    service.scalars(flag, octet, small, number, large, ratio, value, lowest, all);
    call.result().writeNull();
  }

  private void texts(Call call) throws Exception {
    String text = "a \"quoted\" $text";
    char quote = '\'';
    Character letter = '\u00e9';
    CharSequence nothing = "";
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(TEXTS_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> text = in.readNull() ? text : in.readString();
        case 1 -> quote = in.readNull() ? quote : in.readChar();
        case 2 -> letter = in.readNull() ? letter : in.readChar();
        case 3 -> nothing = in.readNull() ? nothing : in.readString();
        default -> in.skipValue();
      }
    }
    service.texts(text, quote, letter, nothing);
    call.result().writeNull();
  }
}
