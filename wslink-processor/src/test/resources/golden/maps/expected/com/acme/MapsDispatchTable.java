package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
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
  private static final Codec<Map<String, List<String>>> WORDS = Codecs.STRING.<List<String>>mapTo(Codecs.STRING.list());

  private static final Codec<Map<String, Integer>> COUNTS_RESULT = Codecs.STRING.<Integer>mapTo(Codecs.INT);

  private static final Codec<Map<Long, String>> BY_ID = Codecs.LONG.<String>mapTo(Codecs.STRING);

  private static final Codec<Map<Integer, String>> NAMES_RESULT = Codecs.INT.<String>mapTo(Codecs.STRING);

  private static final Codec<Map<Byte, Short>> VALUES = Codecs.BYTE.<Short>mapTo(Codecs.SHORT);

  private static final Codec<Map<Short, Byte>> SMALL_RESULT = Codecs.SHORT.<Byte>mapTo(Codecs.BYTE);

  private static final Codec<Map<Color, Map<String, Object>>> VALUES_ = ColorCodec.INSTANCE.<Map<String, Object>>mapTo(Codecs.STRING.<Object>mapTo(Codecs.ANY));

  private static final Codec<Map<Color, Double>> WEIGHTS_RESULT = ColorCodec.INSTANCE.<Double>mapTo(Codecs.DOUBLE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Maps",
      "2db25489f40483e3139521a1c1592ff37d854da9b4d9097646f97c6173385b85")
      .method("maps.counts").required("words")
      .method("maps.names").required("byId")
      .method("maps.small").required("values")
      .method("maps.weights").required("values")
      .build();

  private final Maps service;

  private MapsDispatchTable(Maps service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private MapsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new MapsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Maps) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> counts(call);
      case 1 -> names(call);
      case 2 -> small(call);
      case 3 -> weights(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void counts(Call call) throws Exception {
    var words = WORDS.read(call.argument(0));
    var result = service.counts(words);
    COUNTS_RESULT.write(call.result(), result);
  }

  private void names(Call call) throws Exception {
    var byId = BY_ID.read(call.argument(0));
    var result = service.names(byId);
    NAMES_RESULT.write(call.result(), result);
  }

  private void small(Call call) throws Exception {
    var values = VALUES.read(call.argument(0));
    var result = service.small(values);
    SMALL_RESULT.write(call.result(), result);
  }

  private void weights(Call call) throws Exception {
    var values = VALUES_.read(call.argument(0));
    var result = service.weights(values);
    WEIGHTS_RESULT.write(call.result(), result);
  }
}
