package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;

/** Questions to definitions and types that more than one module asks. */
final class Definitions {

  private Definitions() {}

  /**
   * What to call something that belongs to a type parameter. TypeScript's {@code
   * noUnusedParameters} lets pass what begins with an underscore; a record that has a parameter
   * only because the union around it has one does not use it.
   */
  static String marked(String name, TypeParameter parameter, TypeDefinition definition) {
    return isUsed(parameter, definition) ? name : "_" + name;
  }

  private static boolean isUsed(TypeParameter parameter, TypeDefinition definition) {
    if (definition instanceof TypeDefinition.RecordDefinition record) {
      return record.fields().stream().anyMatch(field -> mentions(field.type(), parameter.name()));
    }
    return !(definition instanceof TypeDefinition.ValueDefinition value)
        || mentions(value.value(), parameter.name());
  }

  private static boolean mentions(Type type, String variable) {
    return (type instanceof Type.Variable other && other.name().equals(variable))
        || type.parts().stream().anyMatch(part -> mentions(part, variable));
  }

  /** What a value is if it is there: the type without {@code Optional} or {@code @Nullable}. */
  static Type present(Type type) {
    if (type instanceof Type.Maybe maybe) {
      return maybe.value();
    } else if (type instanceof Type.Nullable nullable) {
      return nullable.value();
    } else {
      return type;
    }
  }
}
