package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
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
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Counters}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CountersDispatchTable extends DispatchTable {
  private static final int ALL = 0;

  private static final int BOXED = 1;

  private static final int NEXT = 2;

  private static final int PACKED = 3;

  private static final Fields ALL_PARAMETERS = Fields.none().required("values");

  private static final Fields BOXED_PARAMETERS = Fields.none().required("value");

  private static final Fields NEXT_PARAMETERS = Fields.none().required("after");

  private static final Fields PACKED_PARAMETERS = Fields.none().required("values");

  private static final Codec<List<Long>> ALL_RESULT = Codecs.list(Codecs.WIDE_LONG);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Counters",
      "44a6c24e632343f8bdf92473493aa0fdb3238772de3060f08249a3a8bf8fcaa3",
      List.of(
          new MethodEntry("counters.all", Execution.SERIAL),
          new MethodEntry("counters.boxed", Execution.SERIAL),
          new MethodEntry("counters.next", Execution.SERIAL),
          new MethodEntry("counters.packed", Execution.SERIAL)),
      List.of());

  private final Counters service;

  private CountersDispatchTable(Counters service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Counters implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ALL -> all(call);
      case BOXED -> boxed(call);
      case NEXT -> next(call);
      case PACKED -> packed(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void all(Call call) throws Exception {
    long[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(ALL_PARAMETERS) != WireReader.END) {
      values = in.readLongs();
    }
    List<Long> result = service.all(values);
    WireWriter out = call.result();
    ALL_RESULT.write(out, result);
  }

  private void boxed(Call call) throws Exception {
    Long value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_PARAMETERS) != WireReader.END) {
      value = in.readLong();
    }
    Long result = service.boxed(value);
    WireWriter out = call.result();
    Codecs.WIDE_LONG.write(out, result);
  }

  private void next(Call call) throws Exception {
    long after = 0;
    WireReader in = call.in();
    while (call.nextArgument(NEXT_PARAMETERS) != WireReader.END) {
      after = in.readLong();
    }
    long result = service.next(after);
    WireWriter out = call.result();
    out.writeWideLong(result);
  }

  private void packed(Call call) throws Exception {
    long[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(PACKED_PARAMETERS) != WireReader.END) {
      values = in.readLongs();
    }
    long[] result = service.packed(values);
    WireWriter out = call.result();
    ArrayCodecs.PACKED_LONGS.write(out, result);
  }
}
