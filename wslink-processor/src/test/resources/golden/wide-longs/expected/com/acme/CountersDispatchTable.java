package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Counters}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CountersDispatchTable extends DispatchTable {
  private static final Codec<List<Long>> ALL_RESULT = Codecs.WIDE_LONG.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Counters",
      "44a6c24e632343f8bdf92473493aa0fdb3238772de3060f08249a3a8bf8fcaa3")
      .method("counters.all", Fields.of("values"))
      .method("counters.boxed", Fields.of("value"))
      .method("counters.next", Fields.of("after"))
      .method("counters.packed", Fields.of("values"));

  private final Counters service;

  private CountersDispatchTable(Counters service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Counters service) {
    return new CountersDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Counters> factory) {
    return perSession(DESCRIPTOR, factory, CountersDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> all(call);
      case 1 -> boxed(call);
      case 2 -> next(call);
      case 3 -> packed(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void all(Call call) throws Exception {
    List<Long> result = service.all(call.argument(0).readLongs());
    ALL_RESULT.write(call.result(), result);
  }

  private void boxed(Call call) throws Exception {
    Long result = service.boxed(Codecs.WIDE_LONG.read(call.argument(0)));
    Codecs.WIDE_LONG.write(call.result(), result);
  }

  private void next(Call call) throws Exception {
    long result = service.next(call.argument(0).readLong());
    call.result().writeWideLong(result);
  }

  private void packed(Call call) throws Exception {
    long[] result = service.packed(call.argument(0).readLongs());
    ArrayCodecs.PACKED_LONGS.write(call.result(), result);
  }
}
