package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Maps}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MapsDispatchTable extends DispatchTable {
  private static final Codec<Map<String, List<String>>> WORDS = Codecs.STRING.mapTo(Codecs.STRING.list());

  private static final Codec<Map<String, Integer>> COUNTS_RESULT = Codecs.STRING.mapTo(Codecs.INT);

  private static final Codec<Map<Long, String>> BY_ID = Codecs.LONG.mapTo(Codecs.STRING);

  private static final Codec<Map<Integer, String>> NAMES_RESULT = Codecs.INT.mapTo(Codecs.STRING);

  private static final Codec<Map<Byte, Short>> VALUES = Codecs.BYTE.mapTo(Codecs.SHORT);

  private static final Codec<Map<Short, Byte>> SMALL_RESULT = Codecs.SHORT.mapTo(Codecs.BYTE);

  private static final Codec<Map<Color, Map<String, Object>>> VALUES_ = ColorCodec.INSTANCE.mapTo(Codecs.STRING.mapTo(Codecs.ANY));

  private static final Codec<Map<Color, Double>> WEIGHTS_RESULT = ColorCodec.INSTANCE.mapTo(Codecs.DOUBLE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Maps",
      "2db25489f40483e3139521a1c1592ff37d854da9b4d9097646f97c6173385b85")
      .method("maps.counts", Fields.of("words"))
      .method("maps.names", Fields.of("byId"))
      .method("maps.small", Fields.of("values"))
      .method("maps.weights", Fields.of("values"));

  private final Maps service;

  private MapsDispatchTable(Maps service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Maps service) {
    return new MapsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Maps> factory) {
    return perSession(DESCRIPTOR, factory, MapsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> counts(call);
      case 1 -> names(call);
      case 2 -> small(call);
      case 3 -> weights(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void counts(Call call) throws Exception {
    Map<String, Integer> result = service.counts(WORDS.read(call.argument(0)));
    COUNTS_RESULT.write(call.result(), result);
  }

  private void names(Call call) throws Exception {
    Map<Integer, String> result = service.names(BY_ID.read(call.argument(0)));
    NAMES_RESULT.write(call.result(), result);
  }

  private void small(Call call) throws Exception {
    Map<Short, Byte> result = service.small(VALUES.read(call.argument(0)));
    SMALL_RESULT.write(call.result(), result);
  }

  private void weights(Call call) throws Exception {
    Map<Color, Double> result = service.weights(VALUES_.read(call.argument(0)));
    WEIGHTS_RESULT.write(call.result(), result);
  }
}
