package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call with random arguments and a random outcome.
 *
 * @param name names it when it fails
 * @param method what is called
 * @param implementation carries it out
 * @param values makes arguments and outcome
 * @param likeness compares what was sent with what arrived
 */
record OneCall(
    String name,
    ServiceMethod method,
    RecordingService implementation,
    RandomValues values,
    Likeness likeness) {

  /** Calls a stub, or the asynchronous twin of one. */
  void check(Object stub) throws Exception {
    List<@Nullable Object> arguments = values.all(method.parameters());
    List<JavaType> outcomes = new ArrayList<>(method.errors());
    outcomes.add(method.result());
    JavaType chosen = values.pick(outcomes);
    Object outcome = chosen.equals(method.result()) ? method.result(values) : values.next(chosen);
    implementation.willAnswer(
        () ->
            outcome instanceof Exception error
                ? method.answer().of(error)
                : method.answer().of(outcome));

    Object came = method.call(stub, arguments);

    assertThat(implementation.method()).as(name).isEqualTo(method.definition().javaName());
    assertThat(likeness.difference(arguments, implementation.arguments()))
        .as("%s, arguments %s", name, arguments)
        .isNull();
    assertThat(likeness.difference(outcome, came)).as("%s, outcome %s", name, outcome).isNull();
  }
}
