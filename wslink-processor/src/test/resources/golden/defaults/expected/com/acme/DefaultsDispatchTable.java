package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Defaults}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DefaultsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Defaults",
      "1cedfe470ca3c3418ce6377535a05607231bc53331ac434395fb333b31bdde20")
      .method("defaults.boxed", Fields.none().optional("number", "large", "value"))
      .method("defaults.level", Fields.none().optional("level"))
      .method("defaults.scalars",
          Fields.none().optional("flag", "octet", "small", "number", "large", "ratio", "value", "lowest", "all"))
      .method("defaults.texts",
          Fields.none().optional("text", "quote", "letter", "nothing"));

  private final Defaults service;

  private DefaultsDispatchTable(Defaults service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, DefaultsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> boxed(call);
      case 1 -> level(call);
      case 2 -> scalars(call);
      case 3 -> texts(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void boxed(Call call) throws Exception {
    service.boxed(
        call.has(0) ? Codecs.INT.read(call.argument(0)) : 1,
        call.has(1) ? Codecs.LONG.read(call.argument(1)) : 1L,
        call.has(2) ? Codecs.DOUBLE.read(call.argument(2)) : 2.0);
    call.result().writeNull();
  }

  private void level(Call call) throws Exception {
    service.level(call.has(0) ? LevelCodec.INSTANCE.read(call.argument(0)) : Level.WARN);
    call.result().writeNull();
  }

  private void scalars(Call call) throws Exception {
    service.scalars(
        call.has(0) ? call.argument(0).readBoolean() : true,
        call.has(1) ? call.argument(1).readByte() : (byte) -128,
        call.has(2) ? call.argument(2).readShort() : (short) 7,
        call.has(3) ? call.argument(3).readInt() : 42,
        call.has(4) ? call.argument(4).readLong() : 9007199254740991L,
        call.has(5) ? call.argument(5).readFloat() : 1.5f,
        call.has(6) ? call.argument(6).readDouble() : Double.NaN,
        call.has(7) ? call.argument(7).readDouble() : Double.NEGATIVE_INFINITY,
        call.has(8) ? call.argument(8).readLong() : 9223372036854775807L);
    call.result().writeNull();
  }

  private void texts(Call call) throws Exception {
    service.texts(
        call.has(0) ? call.argument(0).readString() : "a \"quoted\" $text",
        call.has(1) ? call.argument(1).readChar() : '\'',
        call.has(2) ? Codecs.CHAR.read(call.argument(2)) : '\u00e9',
        call.has(3) ? TextCodecs.CHAR_SEQUENCE.read(call.argument(3)) : "");
    call.result().writeNull();
  }
}
