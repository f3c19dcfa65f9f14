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
 * Serves a {@link Executions}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExecutionsDispatchTable extends DispatchTable {
  private static final int QUICK = 0;

  private static final int SERIAL = 1;

  private static final int SLOW = 2;

  private static final Fields QUICK_PARAMETERS = Fields.none().required("value");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Executions",
      "823eec483a60c6f81c3ae3007d32d9beab0a9e529b50a731da85675a27bd61aa",
      List.of(
          new MethodEntry("executions.quick", Execution.NON_BLOCKING),
          new MethodEntry("executions.serial", Execution.SERIAL),
          new MethodEntry("executions.slow", Execution.CONCURRENT)),
      List.of());

  private final Executions service;

  private ExecutionsDispatchTable(Executions service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Executions service) {
    return new ExecutionsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Executions> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Executions implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case QUICK -> quick(call);
      case SERIAL -> serial(call);
      case SLOW -> slow(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void quick(Call call) throws Exception {
    int value = 0;
    WireReader in = call.in();
    while (call.nextArgument(QUICK_PARAMETERS) != WireReader.END) {
      value = in.readInt();
    }
    int result = service.quick(value);
    WireWriter out = call.result();
    out.writeInt(result);
  }

  private void serial(Call call) throws Exception {
    call.nextArgument(Fields.none());
    String result = service.serial();
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void slow(Call call) throws Exception {
    call.nextArgument(Fields.none());
    String result = service.slow();
    WireWriter out = call.result();
    out.writeString(result);
  }
}
