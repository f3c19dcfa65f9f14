package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Maps}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MapsDispatchTable extends DispatchTable {
  private static final int COUNTS = 0;

  private static final int NAMES = 1;

  private static final int SMALL = 2;

  private static final int WEIGHTS = 3;

  private static final Fields COUNTS_PARAMETERS = Fields.none().required("words");

  private static final Fields NAMES_PARAMETERS = Fields.none().required("byId");

  private static final Fields SMALL_PARAMETERS = Fields.none().required("values");

  private static final Fields WEIGHTS_PARAMETERS = Fields.none().required("values");

  private static final Codec<Map<String, List<String>>> WORDS = Codecs.map(Codecs.list(Codecs.STRING));

  private static final Codec<Map<String, Integer>> COUNTS_RESULT = Codecs.map(Codecs.INT);

  private static final Codec<Map<Long, String>> BY_ID = Codecs.map(Long::valueOf, Object::toString, Codecs.STRING);

  private static final Codec<Map<Integer, String>> NAMES_RESULT = Codecs.map(Integer::valueOf, Object::toString, Codecs.STRING);

  private static final Codec<Map<Byte, Short>> VALUES = Codecs.map(Byte::valueOf, Object::toString, Codecs.SHORT);

  private static final Codec<Map<Short, Byte>> SMALL_RESULT = Codecs.map(Short::valueOf, Object::toString, Codecs.BYTE);

  private static final Codec<Map<Color, Map<String, Object>>> VALUES_ = Codecs.map(ColorCodec::parse, ColorCodec::format, Codecs.map(Codecs.ANY));

  private static final Codec<Map<Color, Double>> WEIGHTS_RESULT = Codecs.map(ColorCodec::parse, ColorCodec::format, Codecs.DOUBLE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Maps",
      "2db25489f40483e3139521a1c1592ff37d854da9b4d9097646f97c6173385b85",
      List.of(
          new MethodEntry("maps.counts", Execution.SERIAL),
          new MethodEntry("maps.names", Execution.SERIAL),
          new MethodEntry("maps.small", Execution.SERIAL),
          new MethodEntry("maps.weights", Execution.SERIAL)),
      List.of());

  private final Maps service;

  private MapsDispatchTable(Maps service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Maps implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case COUNTS -> counts(call);
      case NAMES -> names(call);
      case SMALL -> small(call);
      case WEIGHTS -> weights(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void counts(Call call) throws Exception {
    Map<String, List<String>> words = null;
    WireReader in = call.in();
    while (call.nextArgument(COUNTS_PARAMETERS) != WireReader.END) {
      words = WORDS.read(in);
    }
    Map<String, Integer> result = service.counts(words);
    WireWriter out = call.result();
    COUNTS_RESULT.write(out, result);
  }

  private void names(Call call) throws Exception {
    Map<Long, String> byId = null;
    WireReader in = call.in();
    while (call.nextArgument(NAMES_PARAMETERS) != WireReader.END) {
      byId = BY_ID.read(in);
    }
    Map<Integer, String> result = service.names(byId);
    WireWriter out = call.result();
    NAMES_RESULT.write(out, result);
  }

  private void small(Call call) throws Exception {
    Map<Byte, Short> values = null;
    WireReader in = call.in();
    while (call.nextArgument(SMALL_PARAMETERS) != WireReader.END) {
      values = VALUES.read(in);
    }
    Map<Short, Byte> result = service.small(values);
    WireWriter out = call.result();
    SMALL_RESULT.write(out, result);
  }

  private void weights(Call call) throws Exception {
    Map<Color, Map<String, Object>> values = null;
    WireReader in = call.in();
    while (call.nextArgument(WEIGHTS_PARAMETERS) != WireReader.END) {
      values = VALUES_.read(in);
    }
    Map<Color, Double> result = service.weights(values);
    WireWriter out = call.result();
    WEIGHTS_RESULT.write(out, result);
  }
}
