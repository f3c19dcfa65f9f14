package io.github.wslink4j.benchmarks;

import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Neighbours among which a method has to be found; none of them is ever called. */
final class ManyMethods extends DispatchTable {

  ManyMethods(int count) {
    super(new ServiceDescriptor("many", "", entries(count), List.of()));
  }

  private static List<MethodEntry> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new MethodEntry("bench.method_" + i, Execution.NON_BLOCKING))
        .toList();
  }

  @Override
  public @Nullable Object implementation() {
    return this;
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
