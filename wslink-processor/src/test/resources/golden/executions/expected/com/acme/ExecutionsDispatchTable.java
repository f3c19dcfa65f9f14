package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Executions}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExecutionsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Executions",
      "823eec483a60c6f81c3ae3007d32d9beab0a9e529b50a731da85675a27bd61aa")
      .method("executions.quick").required("value").execution(Execution.NON_BLOCKING)
      .method("executions.serial")
      .method("executions.slow").execution(Execution.CONCURRENT)
      .build();

  private final Executions service;

  private ExecutionsDispatchTable(Executions service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ExecutionsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new ExecutionsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Executions) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> quick(call);
      case 1 -> serial(call);
      case 2 -> slow(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void quick(Call call) throws Exception {
    var value = call.argument(0).readInt();
    var result = service.quick(value);
    call.result().writeInt(result);
  }

  private void serial(Call call) throws Exception {
    var result = service.serial();
    call.result().writeString(result);
  }

  private void slow(Call call) throws Exception {
    var result = service.slow();
    call.result().writeString(result);
  }
}
