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
 * Serves a {@link Steps}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class StepsDispatchTable extends DispatchTable {
  private static final Codec<List<Step>> STEPS_RESULT = StepCodec.INSTANCE.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Steps",
      "b1375dcc0aef167ee3ff5662ee6c54a01cdcb9f82a1319855a280ca325e032df")
      .method("steps.await")
      .method("steps.steps").optional("mode")
      .build();

  private final Steps service;

  private StepsDispatchTable(Steps service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private StepsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Steps service) {
    return new StepsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Steps> factory) {
    return perSession(new StepsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Steps) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> await(call);
      case 1 -> steps(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void await(Call call) throws Exception {
    service.await();
    call.result().writeNull();
  }

  private void steps(Call call) throws Exception {
    var mode = call.has(0) ? ModeCodec.INSTANCE.read(call.argument(0)) : Mode.OLD;
    var result = service.steps(mode);
    STEPS_RESULT.write(call.result(), result);
  }
}
