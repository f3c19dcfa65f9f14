package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Graphs}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GraphsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Graphs",
      "5ccfa9b5a9ca28cf249ee4fbec23eb9ae677a89165617bd588ef0112080a3167")
      .method("graphs.count").required("odd")
      .method("graphs.root")
      .build();

  private final Graphs service;

  private GraphsDispatchTable(Graphs service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private GraphsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new GraphsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Graphs) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> count(call);
      case 1 -> root(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void count(Call call) throws Exception {
    var odd = OddCodec.INSTANCE.read(call.argument(0));
    var result = service.count(odd);
    EvenCodec.INSTANCE.write(call.result(), result);
  }

  private void root(Call call) throws Exception {
    var result = service.root();
    NodeCodec.INSTANCE.write(call.result(), result);
  }
}
