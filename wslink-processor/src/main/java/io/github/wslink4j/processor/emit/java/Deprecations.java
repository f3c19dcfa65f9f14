package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.DefaultValue.EnumValue;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.Spread;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.emit.java.JavaSurroundings.Deprecation;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The warnings about deprecated things that a generated class cannot help to use. */
final class Deprecations {

  private final JavaSurroundings surroundings;
  private final SortedSet<String> warnings = new TreeSet<>();

  private Deprecations(JavaSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Those of a dispatch table, which calls the service's methods. */
  static SortedSet<String> inTable(Contract contract, JavaSurroundings surroundings) {
    Deprecations deprecations = new Deprecations(surroundings);
    deprecations.add(contract);
    deprecations.addMembers(contract.service());
    contract.methods().forEach(deprecations::addDefaults);
    return deprecations.warnings;
  }

  /**
   * Those of a client stub. What it overrides it deprecates as well, and its twin's method too:
   * that keeps compilers quiet about all in them that is not for removal. Codecs that have to be
   * made, and errors, are constants outside of the methods.
   */
  static SortedSet<String> inStub(Contract contract, JavaSurroundings surroundings) {
    Deprecations inDeprecated = new Deprecations(surroundings);
    inDeprecated.addMembers(contract.service());
    Deprecations elsewhere = new Deprecations(surroundings);
    elsewhere.addName(contract.service());
    for (MethodDefinition method : contract.methods()) {
      Deprecations inMethod =
          method.documentation().deprecated() == null ? elsewhere : inDeprecated;
      typesOf(method).forEach(type -> (CodecFields.isMade(type) ? elsewhere : inMethod).add(type));
      method.errors().forEach(elsewhere::addName);
    }
    for (TopicDefinition topic : contract.topics()) {
      Deprecations inMethod = topic.documentation().deprecated() == null ? elsewhere : inDeprecated;
      typesOf(topic).forEach(type -> (CodecFields.isMade(type) ? elsewhere : inMethod).add(type));
    }
    inDeprecated.warnings.remove("deprecation");
    elsewhere.warnings.addAll(inDeprecated.warnings);
    return elsewhere.warnings;
  }

  private static Stream<Type> typesOf(MethodDefinition method) {
    return Stream.concat(
        Stream.of(method.result()), method.parameters().stream().map(ParameterDefinition::type));
  }

  private static Stream<Type> typesOf(TopicDefinition topic) {
    return Stream.concat(
        Stream.of(topic.publication()), topic.parameters().stream().map(ParameterDefinition::type));
  }

  /** Those of a data type's codec. */
  static SortedSet<String> inCodec(
      TypeDefinition definition, Contract contract, JavaSurroundings surroundings) {
    Deprecations deprecations = new Deprecations(surroundings);
    deprecations.addName(definition.name());
    deprecations.addMembers(definition.name());
    definition.parameters().stream()
        .map(TypeParameter::bounds)
        .forEach(bounds -> bounds.forEach(deprecations::add));
    definition.parts().forEach(deprecations::add);
    inlined(definition).forEach(deprecations::addMembers);
    return deprecations.warnings;
  }

  /** The types whose members a codec uses itself, although they are not its own. */
  private static Stream<JavaName> inlined(TypeDefinition definition) {
    if (definition instanceof UnionDefinition union) {
      return union.variants().stream().map(variant -> variant.type().name());
    }
    return definition instanceof ErrorDefinition error
        ? error.spread().map(Spread::type).stream()
        : Stream.of();
  }

  private void add(Contract contract) {
    addName(contract.service());
    contract.methods().forEach(this::add);
    contract.topics().forEach(this::add);
  }

  private void add(MethodDefinition method) {
    typesOf(method).forEach(this::add);
    method.errors().forEach(this::addName);
  }

  private void add(TopicDefinition topic) {
    typesOf(topic).forEach(this::add);
  }

  /** Only the dispatch table knows the constants that stand in for what is left out. */
  private void addDefaults(MethodDefinition method) {
    method.parameters().stream()
        .flatMap(parameter -> parameter.defaultValue().stream())
        .filter(EnumValue.class::isInstance)
        .forEach(value -> addMembers(((EnumValue) value).type()));
  }

  private void add(Type type) {
    Cycles.names(type).forEach(this::addName);
  }

  private void addName(JavaName type) {
    Deprecation deprecation = surroundings.deprecation(type);
    warnings.addAll(deprecation.ofName());
  }

  private void addMembers(JavaName type) {
    Deprecation deprecation = surroundings.deprecation(type);
    warnings.addAll(deprecation.ofMembers());
  }
}
