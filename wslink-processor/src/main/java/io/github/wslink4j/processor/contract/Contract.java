package io.github.wslink4j.processor.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one service promises, and every type that it reaches.
 *
 * @param service the interface
 * @param isPublic whether code outside of its package sees it
 * @param methods its methods, sorted by wire name
 * @param topics its topics, sorted by name
 * @param types the declared types that methods and topics reach, sorted by name
 * @param documentation what its author wrote about it
 */
public record Contract(
    JavaName service,
    boolean isPublic,
    List<MethodDefinition> methods,
    List<TopicDefinition> topics,
    List<TypeDefinition> types,
    Documentation documentation) {

  /** Copies the lists. */
  public Contract {
    methods = List.copyOf(methods);
    topics = List.copyOf(topics);
    types = List.copyOf(types);
  }

  /** Finds a declared type; it is there if a type of the contract names it. */
  public TypeDefinition type(JavaName name) {
    for (TypeDefinition type : types) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("name: " + name + " (expected: a type of " + service + ")");
  }

  /** What the parameters of the methods and topics are called, each name once. */
  public Set<String> parameterNames() {
    return Stream.concat(
            methods.stream().map(MethodDefinition::parameters),
            topics.stream().map(TopicDefinition::parameters))
        .flatMap(List::stream)
        .map(ParameterDefinition::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * A method.
   *
   * @param javaName its name in Java
   * @param wireName its name on the wire
   * @param parameters its parameters, in order
   * @param variadic whether the last parameter takes all positional arguments that are left
   * @param result what it returns; what the stage holds, if it returns one
   * @param style how it returns
   * @param execution where it runs
   * @param errors the checked exceptions it declares that are errors of the contract
   */
  public record MethodDefinition(
      String javaName,
      String wireName,
      List<ParameterDefinition> parameters,
      boolean variadic,
      Type result,
      ResultStyle style,
      ExecutionKind execution,
      List<JavaName> errors,
      Documentation documentation) {
    public MethodDefinition {
      parameters = List.copyOf(parameters);
      errors = List.copyOf(errors);
    }
  }

  /** How a method returns its result. */
  public enum ResultStyle {
    /** The value itself. */
    DIRECT,
    /** {@code CompletionStage<T>}. */
    STAGE,
    /** {@code CompletableFuture<T>}. */
    FUTURE,
    /** {@code Flow.Publisher<T>}: a finite stream. */
    STREAM
  }

  /** Where a method runs; the names of {@code codegen.v1.Execution}. */
  public enum ExecutionKind {
    SERIAL,
    CONCURRENT,
    NON_BLOCKING
  }

  /**
   * A parameter.
   *
   * @param name its name, in Java and by keyword
   * @param type its type; of a variadic one, the type of each value
   * @param defaultValue what it is when the caller leaves it out
   * @param keyword whether generated clients send it by keyword
   */
  public record ParameterDefinition(
      String name, Type type, Optional<DefaultValue> defaultValue, boolean keyword) {

    /** Whether a call without it is refused. */
    public boolean isRequired() {
      return defaultValue.isEmpty()
          && !(type instanceof Type.Maybe)
          && !(type instanceof Type.Nullable);
    }
  }

  /** The value of a parameter that is left out, parsed. */
  public sealed interface DefaultValue {
    /** True or false. */
    record BooleanValue(boolean value) implements DefaultValue {}

    /** A whole number. */
    record IntegerValue(long value) implements DefaultValue {}

    /** Any other number. */
    record FloatValue(double value) implements DefaultValue {}

    /** Text, also of a type that travels as text. */
    record TextValue(String value) implements DefaultValue {}

    /** A constant of an enum, by its name in Java. */
    record EnumValue(JavaName type, String constant) implements DefaultValue {}
  }

  /**
   * A topic.
   *
   * @param javaName its method's name
   * @param name its name on the wire
   * @param parameters what a subscription takes as arguments
   * @param publication what is published
   * @param overflow the name of a constant of {@code Overflow}
   * @param capacity how many publications may wait for one client
   */
  public record TopicDefinition(
      String javaName,
      String name,
      List<ParameterDefinition> parameters,
      Type publication,
      String overflow,
      int capacity,
      Documentation documentation) {
    public TopicDefinition {
      parameters = List.copyOf(parameters);
    }
  }
}
