package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
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
 * Serves a {@link Graphs}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GraphsDispatchTable extends DispatchTable {
  private static final int COUNT = 0;

  private static final int ROOT = 1;

  private static final Fields COUNT_PARAMETERS = Fields.none().required("odd");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Graphs",
      "5ccfa9b5a9ca28cf249ee4fbec23eb9ae677a89165617bd588ef0112080a3167",
      List.of(
          new MethodEntry("graphs.count", Execution.SERIAL),
          new MethodEntry("graphs.root", Execution.SERIAL)),
      List.of());

  private final Graphs service;

  private GraphsDispatchTable(Graphs service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Graphs service) {
    return new GraphsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Graphs> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Graphs implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case COUNT -> count(call);
      case ROOT -> root(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void count(Call call) throws Exception {
    Odd odd = null;
    WireReader in = call.in();
    while (call.nextArgument(COUNT_PARAMETERS) != WireReader.END) {
      odd = OddCodec.INSTANCE.read(in);
    }
    Even result = service.count(odd);
    WireWriter out = call.result();
    EvenCodec.INSTANCE.write(out, result);
  }

  private void root(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Node result = service.root();
    WireWriter out = call.result();
    NodeCodec.INSTANCE.write(out, result);
  }
}
