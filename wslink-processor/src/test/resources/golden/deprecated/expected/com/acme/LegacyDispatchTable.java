package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Legacy}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class LegacyDispatchTable extends DispatchTable {
  private static final int CURRENT = 0;

  private static final int OLD = 1;

  private static final int MOVES = 0;

  private static final Fields OLD_PARAMETERS = Fields.none().required("point");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Legacy",
      "7adca11746571c41fa900410d041aefe3e88d3075b33b04952e650450738152e",
      List.of(
          new MethodEntry("legacy.current", Execution.SERIAL),
          new MethodEntry("legacy.old", Execution.SERIAL)),
      List.of(
          new TopicEntry("legacy.moves", Overflow.BUFFER, 1024, false)));

  private final Legacy service;

  private LegacyDispatchTable(Legacy service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Legacy service) {
    return new LegacyDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Legacy> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Legacy implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case CURRENT -> current(call);
      case OLD -> old(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case MOVES -> moves(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void current(Call call) throws Exception {
    call.nextArgument(Fields.none());
    String result = service.current();
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void old(Call call) throws Exception {
    OldPoint point = null;
    WireReader in = call.in();
    while (call.nextArgument(OLD_PARAMETERS) != WireReader.END) {
      point = OldPointCodec.INSTANCE.read(in);
    }
    String result = service.old(point);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void moves(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.moves(), OldPointCodec.INSTANCE);
  }
}
