package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.JavaName;

/** Which way a value is converted. */
enum Direction {
  /** From what the wire carries to what TypeScript sees. */
  READ("read"),
  /** From what TypeScript has to what the wire carries. */
  WRITE("write");

  /** What the names of generated functions begin with. */
  final String prefix;

  Direction(String prefix) {
    this.prefix = prefix;
  }

  /** The function beside a type's declaration that converts its values. */
  Symbol functionFor(JavaName type) {
    return new Symbol(ModulePath.of(type), prefix + Identifiers.legal(type.simpleName()));
  }

  /** The parameter of a generic function that converts values of a type parameter. */
  String parameterFor(String variable) {
    return prefix + Identifiers.legal(variable);
  }
}
