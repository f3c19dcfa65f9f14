package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which data types reach each other. */
final class Cycles {

  private final Contract contract;

  Cycles(Contract contract) {
    this.contract = contract;
  }

  /** Whether two types, or one with itself, reach each other. */
  boolean areConnected(JavaName one, JavaName other) {
    return reaches(one, other) && reaches(other, one);
  }

  private boolean reaches(JavaName from, JavaName to) {
    return collect(from, to, new HashSet<>());
  }

  private boolean collect(JavaName from, JavaName to, Set<JavaName> seen) {
    return next(contract.type(from))
        .anyMatch(name -> name.equals(to) || (seen.add(name) && collect(name, to, seen)));
  }

  private static Stream<JavaName> next(TypeDefinition definition) {
    return definition.parts().stream().flatMap(Cycles::names);
  }

  /** The names of the declared types in a type. */
  static Stream<JavaName> names(Type type) {
    return Stream.concat(name(type).stream(), type.parts().stream().flatMap(Cycles::names));
  }

  private static Optional<JavaName> name(Type type) {
    if (type instanceof Type.Named named) {
      return Optional.of(named.name());
    }
    return type instanceof Type.Mapping mapping
            && mapping.key() instanceof Type.KeyType.EnumKey constants
        ? Optional.of(constants.name())
        : Optional.empty();
  }
}
