package com.acme;

import io.github.wslink4j.Session;
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
 * Serves a {@link Outer.Service}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterServiceDispatchTable extends DispatchTable {
  private static final int DATA = 0;

  private static final int LIST = 1;

  private static final Fields DATA_PARAMETERS = Fields.none().required("other");

  private static final Fields LIST_PARAMETERS = Fields.none().required("lists");

  private static final Codec<List<Outer.Service.List>> LISTS = Codecs.list(OuterServiceListCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Outer.Service",
      "1a4dafdee8c8579acff9bff2effa18cd1994a217102c25afdde338d895858402",
      List.of(
          new MethodEntry("service.data", Execution.SERIAL),
          new MethodEntry("service.list", Execution.SERIAL)),
      List.of());

  private final Outer.Service service;

  private OuterServiceDispatchTable(Outer.Service service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Outer.Service implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case DATA -> data(call);
      case LIST -> list(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void data(Call call) throws Exception {
    Outer.Data other = null;
    WireReader in = call.in();
    while (call.nextArgument(DATA_PARAMETERS) != WireReader.END) {
      other = OuterDataCodec.INSTANCE.read(in);
    }
    Outer.Data result = service.data(other);
    WireWriter out = call.result();
    OuterDataCodec.INSTANCE.write(out, result);
  }

  private void list(Call call) throws Exception {
    List<Outer.Service.List> lists = null;
    WireReader in = call.in();
    while (call.nextArgument(LIST_PARAMETERS) != WireReader.END) {
      lists = LISTS.read(in);
    }
    Outer.Service.List result = service.list(lists);
    WireWriter out = call.result();
    OuterServiceListCodec.INSTANCE.write(out, result);
  }
}
