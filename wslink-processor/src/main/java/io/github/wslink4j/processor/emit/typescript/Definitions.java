package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import java.util.List;

/** Questions to definitions and types that more than one module asks. */
final class Definitions {

  private Definitions() {}

  static List<TypeParameter> typeParameters(TypeDefinition definition) {
    if (definition instanceof TypeDefinition.RecordDefinition record) {
      return record.parameters();
    } else if (definition instanceof TypeDefinition.UnionDefinition union) {
      return union.parameters();
    } else if (definition instanceof TypeDefinition.ValueDefinition value) {
      return value.parameters();
    } else {
      return List.of();
    }
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
