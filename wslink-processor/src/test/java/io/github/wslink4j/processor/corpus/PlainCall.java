package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.client.RemoteException;
import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Calls of one method by its name, with plain values, as any client may make them.
 *
 * @param method what is called
 * @param sent random arguments, as a stub takes them
 * @param plain the same, as they are on the wire: the values of each parameter by its name
 * @param client calls
 * @param implementation is called
 * @param likeness compares what was sent with what arrived
 */
record PlainCall(
    ServiceMethod method,
    List<@Nullable Object> sent,
    Map<String, List<@Nullable Object>> plain,
    WslinkClient client,
    RecordingService implementation,
    Likeness likeness) {

  private static final int EXCEPTION_RAISED = -32001;

  List<ParameterDefinition> parameters() {
    return method.definition().parameters();
  }

  boolean isVariadic() {
    return method.definition().variadic();
  }

  /** Whether a call without a parameter is refused. */
  boolean isRequired(ParameterDefinition parameter) {
    boolean last = parameters().indexOf(parameter) == parameters().size() - 1;
    return parameter.isRequired() && !(isVariadic() && last);
  }

  /** Every argument by position. */
  List<@Nullable Object> positional() {
    List<@Nullable Object> values = new ArrayList<>();
    plain.values().forEach(values::addAll);
    return values;
  }

  /** Every argument by position, but one value in the place of those of one parameter. */
  List<@Nullable Object> positional(ParameterDefinition replaced, @Nullable Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (ParameterDefinition parameter : parameters()) {
      if (parameter.equals(replaced)) {
        values.add(value);
      } else {
        values.addAll(plain.getOrDefault(parameter.name(), List.of()));
      }
    }
    return values;
  }

  /** Every argument by keyword; a variadic one cannot be. */
  Map<String, @Nullable Object> keywords() {
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    plain.forEach((name, values) -> keywords.put(name, values.get(0)));
    if (isVariadic()) {
      keywords.remove(parameters().get(parameters().size() - 1).name());
    }
    return keywords;
  }

  void assertArrives(
      List<@Nullable Object> arguments,
      Map<String, @Nullable Object> keywords,
      List<@Nullable Object> expected) {
    implementation.willAnswer(() -> null);
    call(arguments, keywords);
    assertThat(implementation.method()).as("%s", this).isEqualTo(method.definition().javaName());
    assertThat(likeness.difference(expected, implementation.arguments())).as("%s", this).isNull();
  }

  void assertRefused(
      List<@Nullable Object> arguments, Map<String, @Nullable Object> keywords, String problem) {
    implementation.willAnswer(() -> null);
    RemoteException refusal = call(arguments, keywords);
    assertThat(refusal).as("%s with %s %s", this, arguments, keywords).isNotNull();
    assertThat(refusal.code()).as("%s", refusal).isEqualTo(EXCEPTION_RAISED);
    assertThat(refusal).hasMessageContaining(problem);
    assertThat(implementation.method()).as("%s", this).isNull();
  }

  /** The failure of a call, if it fails. */
  private @Nullable RemoteException call(
      List<@Nullable Object> arguments, Map<String, @Nullable Object> keywords) {
    try {
      client.call(method.definition().wireName(), arguments, keywords).toCompletableFuture().join();
      return null;
    } catch (CompletionException e) {
      return (RemoteException) e.getCause();
    }
  }

  @Override
  public String toString() {
    return method.definition().wireName();
  }
}
