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
 * Serves a {@link Nullness}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class NullnessDispatchTable extends DispatchTable {
  private static final Codec<List<Integer>> NUMBERS = Codecs.INT.nullable().list();

  private static final Codec<List<String>> ALL_RESULT = Codecs.STRING.nullable().list();

  private static final Codec<Object> ANYTHING_RESULT = Codecs.ANY.nullable();

  private static final Codec<String[]> ARRAY = Codecs.STRING.array(String[]::new);

  private static final Codec<Integer[]> ELEMENTS_RESULT = Codecs.INT.nullable().array(Integer[]::new);

  private static final Codec<String> FIND_RESULT = Codecs.STRING.nullable();

  private static final Codec<Pair> LATER_RESULT = PairCodec.INSTANCE.nullable();

  private static final Codec<Map<String, Pair>> PAIRS_RESULT = Codecs.STRING.<Pair>mapTo(PairCodec.INSTANCE.nullable());

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Nullness",
      "759d18518cb0799f663a479bc87dc8f0fb327d711f8f5c36b13dc72d9d0f0153")
      .method("nullness.all").required("numbers")
      .method("nullness.anything").optional("value")
      .method("nullness.elements").optional("array")
      .method("nullness.find").optional("name")
      .method("nullness.later")
      .method("nullness.pairs").optional("pair")
      .build();

  private final Nullness service;

  private NullnessDispatchTable(Nullness service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private NullnessDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new NullnessDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Nullness) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> all(call);
      case 1 -> anything(call);
      case 2 -> elements(call);
      case 3 -> find(call);
      case 4 -> later(call);
      case 5 -> pairs(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void all(Call call) throws Exception {
    var numbers = NUMBERS.read(call.argument(0));
    var result = service.all(numbers);
    ALL_RESULT.write(call.result(), result);
  }

  private void anything(Call call) throws Exception {
    var value = call.<Object>nullable(0, Codecs.ANY);
    var result = service.anything(value);
    ANYTHING_RESULT.write(call.result(), result);
  }

  private void elements(Call call) throws Exception {
    var array = call.<String[]>nullable(0, ARRAY);
    var result = service.elements(array);
    ELEMENTS_RESULT.write(call.result(), result);
  }

  private void find(Call call) throws Exception {
    var name = call.<String>nullable(0, Codecs.STRING);
    var result = service.find(name);
    FIND_RESULT.write(call.result(), result);
  }

  private void later(Call call) throws Exception {
    var result = service.later();
    call.<Pair>complete(result, LATER_RESULT);
  }

  private void pairs(Call call) throws Exception {
    var pair = call.<Pair>nullable(0, PairCodec.INSTANCE);
    var result = service.pairs(pair);
    PAIRS_RESULT.write(call.result(), result);
  }
}
