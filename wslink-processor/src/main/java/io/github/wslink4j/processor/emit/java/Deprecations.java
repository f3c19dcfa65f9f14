package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.Contract;
import java.util.stream.Stream;

/** Knows whether code for a service must name something deprecated. */
final class Deprecations {

  private Deprecations() {}

  static boolean in(Contract contract) {
    return Stream.of(
            Stream.of(contract.documentation()),
            contract.methods().stream().map(Contract.MethodDefinition::documentation),
            contract.topics().stream().map(Contract.TopicDefinition::documentation),
            contract.types().stream().map(type -> type.documentation()))
        .flatMap(documentation -> documentation)
        .anyMatch(documentation -> documentation.deprecated() != null);
  }
}
