package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link First}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class FirstDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.First",
      "adf76e9d0b085819f3f1367143ebb2d5cf0981c90c7f834ae1d774c9bd73df63")
      .method("first.get")
      .build();

  private final First service;

  private FirstDispatchTable(First service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private FirstDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(First service) {
    return new FirstDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends First> factory) {
    return perSession(new FirstDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((First) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> get(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void get(Call call) throws Exception {
    var result = service.get();
    SharedCodec.INSTANCE.write(call.result(), result);
  }
}
