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
 * Serves a {@link Zoo}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ZooDispatchTable extends DispatchTable {
  private static final int ANIMAL = 0;

  private static final Fields ANIMAL_PARAMETERS = Fields.none().required("animal");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Zoo",
      "d8d4e0d6024f083374bd03e1ff65edec209179f6b9cb314411ac1a823a310480",
      List.of(
          new MethodEntry("zoo.animal", Execution.SERIAL)),
      List.of());

  private final Zoo service;

  private ZooDispatchTable(Zoo service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Zoo service) {
    return new ZooDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Zoo> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Zoo implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ANIMAL -> animal(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void animal(Call call) throws Exception {
    Animal animal = null;
    WireReader in = call.in();
    while (call.nextArgument(ANIMAL_PARAMETERS) != WireReader.END) {
      animal = AnimalCodec.INSTANCE.read(in);
    }
    Animal result = service.animal(animal);
    WireWriter out = call.result();
    AnimalCodec.INSTANCE.write(out, result);
  }
}
