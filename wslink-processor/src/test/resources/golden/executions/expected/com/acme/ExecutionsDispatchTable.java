package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Executions}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExecutionsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Executions",
      "823eec483a60c6f81c3ae3007d32d9beab0a9e529b50a731da85675a27bd61aa")
      .method("executions.quick", Execution.NON_BLOCKING, Fields.of("value"))
      .method("executions.serial", Fields.none())
      .method("executions.slow", Execution.CONCURRENT, Fields.none());

  private final Executions service;

  private ExecutionsDispatchTable(Executions service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, ExecutionsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> quick(call);
      case 1 -> serial(call);
      case 2 -> slow(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void quick(Call call) throws Exception {
    int result = service.quick(call.argument(0).readInt());
    call.result().writeInt(result);
  }

  private void serial(Call call) throws Exception {
    String result = service.serial();
    call.result().writeString(result);
  }

  private void slow(Call call) throws Exception {
    String result = service.slow();
    call.result().writeString(result);
  }
}
