package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exported method as it was written.
 *
 * @param javaName its name
 * @param isGeneric whether it has type parameters
 * @param exported its {@code @ExportRPC}, if it has one; empty text without a name
 * @param published its {@code @PublishTopic}, if it has one
 * @param parameters its parameters, in order
 * @param variadic whether the last one is a {@code T...}
 * @param returns how it answers
 * @param result what it answers, or what its topic publishes
 * @param resultText the return type as source code writes it
 * @param marks where its {@code @Concurrent} and {@code @NonBlocking} are, by simple name
 * @param errors the checked exceptions of its throws clause
 * @param where the method
 */
public record MethodDeclaration(
    String javaName,
    boolean isGeneric,
    Optional<Written> exported,
    Optional<PublishedTopic> published,
    List<ParameterDeclaration> parameters,
    boolean variadic,
    Returns returns,
    Type result,
    String resultText,
    Map<String, Where> marks,
    List<JavaName> errors,
    Documentation documentation,
    Where where) {

  /** Copies the collections. */
  public MethodDeclaration {
    parameters = List.copyOf(parameters);
    marks = Map.copyOf(marks);
    errors = List.copyOf(errors);
  }

  /** Whether it is subscribed to, and not called. */
  public boolean isTopic() {
    return returns instanceof Returns.ATopic;
  }

  /** How a method answers. */
  public sealed interface Returns {
    /** With a result. */
    record AResult(ResultStyle style) implements Returns {}

    /** With a topic. */
    record ATopic() implements Returns {}
  }

  /**
   * What {@code @PublishTopic} says.
   *
   * @param name the topic's name; empty text without one
   * @param overflow the name of a constant of {@code Overflow}
   * @param capacity how many publications may wait
   * @param capacityWhere where the capacity is written
   */
  public record PublishedTopic(Written name, String overflow, int capacity, Where capacityWhere) {}
}
