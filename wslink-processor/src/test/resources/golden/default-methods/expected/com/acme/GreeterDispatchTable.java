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
 * Serves a {@link Greeter}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GreeterDispatchTable extends DispatchTable {
  private static final int GREET = 0;

  private static final int GREET_WORLD = 1;

  private static final Fields GREET_PARAMETERS = Fields.none().required("name");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Greeter",
      "0b42ea227ab1a22d03fabc6579741c4927da0b6dafc70ef05bc2ea0c6aa93240",
      List.of(
          new MethodEntry("greeter.greet", Execution.SERIAL),
          new MethodEntry("greeter.greet_world", Execution.SERIAL)),
      List.of());

  private final Greeter service;

  private GreeterDispatchTable(Greeter service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Greeter implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case GREET -> greet(call);
      case GREET_WORLD -> greetWorld(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void greet(Call call) throws Exception {
    String name = null;
    WireReader in = call.in();
    while (call.nextArgument(GREET_PARAMETERS) != WireReader.END) {
      name = in.readString();
    }
    String result = service.greet(name);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void greetWorld(Call call) throws Exception {
    call.nextArgument(Fields.none());
    String result = service.greetWorld();
    WireWriter out = call.result();
    out.writeString(result);
  }
}
