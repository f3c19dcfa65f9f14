package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
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

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Counters",
      "44a6c24e632343f8bdf92473493aa0fdb3238772de3060f08249a3a8bf8fcaa3")
      .method("counters.all").required("values")
      .method("counters.boxed").required("value")
      .method("counters.next").required("after")
      .method("counters.packed").required("values")
      .build();

  private final Counters service;

  private CountersDispatchTable(Counters service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private CountersDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new CountersDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Counters) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> all(call);
      case 1 -> boxed(call);
      case 2 -> next(call);
      case 3 -> packed(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void all(Call call) throws Exception {
    var values = call.argument(0).readLongs();
    var result = service.all(values);
    ALL_RESULT.write(call.result(), result);
  }

  private void boxed(Call call) throws Exception {
    var value = Codecs.WIDE_LONG.read(call.argument(0));
    var result = service.boxed(value);
    Codecs.WIDE_LONG.write(call.result(), result);
  }

  private void next(Call call) throws Exception {
    var after = call.argument(0).readLong();
    var result = service.next(after);
    call.result().writeWideLong(result);
  }

  private void packed(Call call) throws Exception {
    var values = call.argument(0).readLongs();
    var result = service.packed(values);
    ArrayCodecs.PACKED_LONGS.write(call.result(), result);
  }
}
