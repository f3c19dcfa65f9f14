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
 * Serves a {@link Nullness}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class NullnessDispatchTable extends DispatchTable {
  private static final int ALL = 0;

  private static final int ANYTHING = 1;

  private static final int ELEMENTS = 2;

  private static final int FIND = 3;

  private static final int LATER = 4;

  private static final int PAIRS = 5;

  private static final Fields ALL_PARAMETERS = Fields.none().required("numbers");

  private static final Fields ANYTHING_PARAMETERS = Fields.none().optional("value");

  private static final Fields ELEMENTS_PARAMETERS = Fields.none().optional("array");

  private static final Fields FIND_PARAMETERS = Fields.none().optional("name");

  private static final Fields PAIRS_PARAMETERS = Fields.none().optional("pair");

  private static final Codec<List<Integer>> NUMBERS = Codecs.list(Codecs.nullable(Codecs.INT));

  private static final Codec<List<String>> ALL_RESULT = Codecs.list(Codecs.nullable(Codecs.STRING));

  private static final Codec<Object> VALUE = Codecs.nullable(Codecs.ANY);

  private static final Codec<String[]> ARRAY = Codecs.nullable(Codecs.array(Codecs.STRING, String[]::new));

  private static final Codec<Integer[]> ELEMENTS_RESULT = Codecs.array(Codecs.nullable(Codecs.INT), Integer[]::new);

  private static final Codec<String> NAME = Codecs.nullable(Codecs.STRING);

  private static final Codec<Pair> LATER_RESULT = Codecs.nullable(PairCodec.INSTANCE);

  private static final Codec<Map<String, Pair>> PAIRS_RESULT = Codecs.map(Codecs.nullable(PairCodec.INSTANCE));

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Nullness",
      "759d18518cb0799f663a479bc87dc8f0fb327d711f8f5c36b13dc72d9d0f0153",
      List.of(
          new MethodEntry("nullness.all", Execution.SERIAL),
          new MethodEntry("nullness.anything", Execution.SERIAL),
          new MethodEntry("nullness.elements", Execution.SERIAL),
          new MethodEntry("nullness.find", Execution.SERIAL),
          new MethodEntry("nullness.later", Execution.SERIAL),
          new MethodEntry("nullness.pairs", Execution.SERIAL)),
      List.of());

  private final Nullness service;

  private NullnessDispatchTable(Nullness service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Nullness service) {
    return new NullnessDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Nullness> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Nullness implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ALL -> all(call);
      case ANYTHING -> anything(call);
      case ELEMENTS -> elements(call);
      case FIND -> find(call);
      case LATER -> later(call);
      case PAIRS -> pairs(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void all(Call call) throws Exception {
    List<Integer> numbers = null;
    WireReader in = call.in();
    while (call.nextArgument(ALL_PARAMETERS) != WireReader.END) {
      numbers = NUMBERS.read(in);
    }
    List<String> result = service.all(numbers);
    WireWriter out = call.result();
    ALL_RESULT.write(out, result);
  }

  private void anything(Call call) throws Exception {
    Object value = null;
    WireReader in = call.in();
    while (call.nextArgument(ANYTHING_PARAMETERS) != WireReader.END) {
      value = VALUE.read(in);
    }
    Object result = service.anything(value);
    WireWriter out = call.result();
    VALUE.write(out, result);
  }

  private void elements(Call call) throws Exception {
    String[] array = null;
    WireReader in = call.in();
    while (call.nextArgument(ELEMENTS_PARAMETERS) != WireReader.END) {
      array = ARRAY.read(in);
    }
    Integer[] result = service.elements(array);
    WireWriter out = call.result();
    ELEMENTS_RESULT.write(out, result);
  }

  private void find(Call call) throws Exception {
    String name = null;
    WireReader in = call.in();
    while (call.nextArgument(FIND_PARAMETERS) != WireReader.END) {
      name = NAME.read(in);
    }
    String result = service.find(name);
    WireWriter out = call.result();
    NAME.write(out, result);
  }

  private void later(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.complete(service.later(), LATER_RESULT);
  }

  private void pairs(Call call) throws Exception {
    Pair pair = null;
    WireReader in = call.in();
    while (call.nextArgument(PAIRS_PARAMETERS) != WireReader.END) {
      pair = LATER_RESULT.read(in);
    }
    Map<String, Pair> result = service.pairs(pair);
    WireWriter out = call.result();
    PAIRS_RESULT.write(out, result);
  }
}
