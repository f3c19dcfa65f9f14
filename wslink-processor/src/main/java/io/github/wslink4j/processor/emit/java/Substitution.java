package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills in the type parameters of a generic record. */
final class Substitution {

  private final Map<String, Type> arguments = new HashMap<>();

  private Substitution(RecordDefinition generic, Type.Named use) {
    for (int i = 0; i < use.arguments().size(); i++) {
      arguments.put(generic.parameters().get(i).name(), use.arguments().get(i));
    }
  }

  /** The fields of a record as one use of it has them. */
  static List<FieldDefinition> fields(RecordDefinition generic, Type.Named use) {
    Substitution substitution = new Substitution(generic, use);
    return generic.fields().stream()
        .map(
            field ->
                new FieldDefinition(
                    field.javaName(),
                    field.wireName(),
                    field.aliases(),
                    substitution.apply(field.type()),
                    field.omitNull(),
                    field.accessor(),
                    field.documentation()))
        .toList();
  }

  private Type apply(Type type) {
    if (type instanceof Type.Variable variable) {
      return arguments.getOrDefault(variable.name(), variable);
    }
    if (type instanceof Type.Named named) {
      return new Type.Named(named.name(), named.arguments().stream().map(this::apply).toList());
    }
    if (type instanceof Type.Sequence sequence) {
      return new Type.Sequence(sequence.kind(), apply(sequence.element()));
    }
    if (type instanceof Type.Mapping mapping) {
      return new Type.Mapping(mapping.key(), apply(mapping.value()));
    }
    if (type instanceof Type.Maybe maybe) {
      return new Type.Maybe(apply(maybe.value()));
    }
    return type instanceof Type.Nullable nullable
        ? new Type.Nullable(apply(nullable.value()))
        : type;
  }
}
