package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
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

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Steps",
      "b1375dcc0aef167ee3ff5662ee6c54a01cdcb9f82a1319855a280ca325e032df")
      .method("steps.await", Fields.none())
      .method("steps.steps", Fields.none().optional("mode"));

  private final Steps service;

  private StepsDispatchTable(Steps service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, StepsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> await(call);
      case 1 -> steps(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void await(Call call) throws Exception {
    service.await();
    call.result().writeNull();
  }

  private void steps(Call call) throws Exception {
    List<Step> result = service.steps(call.has(0) ? ModeCodec.INSTANCE.read(call.argument(0)) : Mode.OLD);
    STEPS_RESULT.write(call.result(), result);
  }
}
