package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Greeter}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GreeterDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Greeter",
      "0b42ea227ab1a22d03fabc6579741c4927da0b6dafc70ef05bc2ea0c6aa93240")
      .method("greeter.greet").required("name")
      .method("greeter.greet_world")
      .build();

  private final Greeter service;

  private GreeterDispatchTable(Greeter service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private GreeterDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Greeter service) {
    return new GreeterDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Greeter> factory) {
    return perSession(new GreeterDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Greeter) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> greet(call);
      case 1 -> greetWorld(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void greet(Call call) throws Exception {
    var name = call.argument(0).readString();
    var result = service.greet(name);
    call.result().writeString(result);
  }

  private void greetWorld(Call call) throws Exception {
    var result = service.greetWorld();
    call.result().writeString(result);
  }
}
