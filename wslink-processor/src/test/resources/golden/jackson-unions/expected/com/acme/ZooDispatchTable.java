package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Zoo}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ZooDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Zoo",
      "99bf9e31056f04c5a6c2a7599c8f4a839316579d2256a6a8b40140d0b4840061")
      .method("zoo.animal").required("animal")
      .method("zoo.plant").required("plant")
      .build();

  private final Zoo service;

  private ZooDispatchTable(Zoo service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ZooDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new ZooDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Zoo) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> animal(call);
      case 1 -> plant(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void animal(Call call) throws Exception {
    var animal = AnimalCodec.INSTANCE.read(call.argument(0));
    var result = service.animal(animal);
    AnimalCodec.INSTANCE.write(call.result(), result);
  }

  private void plant(Call call) throws Exception {
    var plant = PlantCodec.INSTANCE.read(call.argument(0));
    var result = service.plant(plant);
    PlantCodec.INSTANCE.write(call.result(), result);
  }
}
