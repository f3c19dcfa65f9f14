package io.github.wslink4j.benchmarks;

import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;

/** Neighbours among which a method has to be found; none of them is ever called. */
final class ManyMethods extends DispatchTable {

  ManyMethods(int count) {
    super(descriptor(count), "never called");
  }

  private static ServiceDescriptor descriptor(int count) {
    ServiceDescriptor.Builder descriptor = ServiceDescriptor.builder("many", "");
    for (int i = 0; i < count; i++) {
      descriptor.method("bench.method_" + i).execution(Execution.NON_BLOCKING);
    }
    return descriptor.build();
  }

  @Override
  protected DispatchTable with(Object service) {
    throw new UnsupportedOperationException("never called");
  }

  @Override
  public void call(int method, Call call) {
    throw new AssertionError("method: " + method);
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new AssertionError("topic: " + topic);
  }
}
