package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Outer.Service}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterServiceDispatchTable extends DispatchTable {
  private static final Codec<List<Outer.Service.List>> LISTS = OuterServiceListCodec.INSTANCE.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Outer.Service",
      "1a4dafdee8c8579acff9bff2effa18cd1994a217102c25afdde338d895858402")
      .method("service.data").required("other")
      .method("service.list").required("lists")
      .build();

  private final Outer.Service service;

  private OuterServiceDispatchTable(Outer.Service service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private OuterServiceDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Outer.Service service) {
    return new OuterServiceDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(
      Function<? super Session, ? extends Outer.Service> factory) {
    return perSession(new OuterServiceDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Outer.Service) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> data(call);
      case 1 -> list(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void data(Call call) throws Exception {
    var other = OuterDataCodec.INSTANCE.read(call.argument(0));
    var result = service.data(other);
    OuterDataCodec.INSTANCE.write(call.result(), result);
  }

  private void list(Call call) throws Exception {
    var lists = LISTS.read(call.argument(0));
    var result = service.list(lists);
    OuterServiceListCodec.INSTANCE.write(call.result(), result);
  }
}
