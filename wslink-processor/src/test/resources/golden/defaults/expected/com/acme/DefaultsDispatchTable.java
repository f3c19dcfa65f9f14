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
 * Serves a {@link Defaults}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DefaultsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Defaults",
      "49299c45a005e0f3811caa1f095f8868ea43ba7d609579f9d3c7b8215d79ee6c")
      .method("defaults.boxed").optional("number", "large", "value")
      .method("defaults.level").optional("level")
      .method("defaults.scalars").optional("flag", "octet", "small", "number", "large", "ratio", "value", "lowest", "all")
      .method("defaults.separated").optional("text")
      .method("defaults.texts").optional("text", "quote", "letter", "nothing")
      .build();

  private final Defaults service;

  private DefaultsDispatchTable(Defaults service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private DefaultsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new DefaultsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Defaults) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> boxed(call);
      case 1 -> level(call);
      case 2 -> scalars(call);
      case 3 -> separated(call);
      case 4 -> texts(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void boxed(Call call) throws Exception {
    var number = call.has(0) ? Codecs.INT.read(call.argument(0)) : 1;
    var large = call.has(1) ? Codecs.LONG.read(call.argument(1)) : 1L;
    var value = call.has(2) ? Codecs.DOUBLE.read(call.argument(2)) : 2.0;
    service.boxed(number, large, value);
    call.result().writeNull();
  }

  private void level(Call call) throws Exception {
    var level = call.has(0) ? LevelCodec.INSTANCE.read(call.argument(0)) : Level.WARN;
    service.level(level);
    call.result().writeNull();
  }

  private void scalars(Call call) throws Exception {
    var flag = call.has(0) ? call.argument(0).readBoolean() : true;
    var octet = call.has(1) ? call.argument(1).readByte() : (byte) -128;
    var small = call.has(2) ? call.argument(2).readShort() : (short) 7;
    var number = call.has(3) ? call.argument(3).readInt() : 42;
    var large = call.has(4) ? call.argument(4).readLong() : 9007199254740991L;
    var ratio = call.has(5) ? call.argument(5).readFloat() : 1.5f;
    var value = call.has(6) ? call.argument(6).readDouble() : Double.NaN;
    var lowest = call.has(7) ? call.argument(7).readDouble() : Double.NEGATIVE_INFINITY;
    var all = call.has(8) ? call.argument(8).readLong() : 9223372036854775807L;
    service.scalars(flag, octet, small, number, large, ratio, value, lowest, all);
    call.result().writeNull();
  }

  private void separated(Call call) throws Exception {
    var text = call.has(0) ? call.argument(0).readString() : "one" + "\u2028" + "two" + "\u2029" + "\n"
            + "three";
    service.separated(text);
    call.result().writeNull();
  }

  private void texts(Call call) throws Exception {
    var text = call.has(0) ? call.argument(0).readString() : "a \"quoted\" $text";
    var quote = call.has(1) ? call.argument(1).readChar() : '\'';
    var letter = call.has(2) ? Codecs.CHAR.read(call.argument(2)) : '\u00e9';
    var nothing = call.has(3) ? TextCodecs.CHAR_SEQUENCE.read(call.argument(3)) : "";
    service.texts(text, quote, letter, nothing);
    call.result().writeNull();
  }
}
