package io.github.wslink4j.processor.emit.typescript;

import static io.github.wslink4j.processor.emit.typescript.Code.cast;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Converts between what the wire carries and what TypeScript sees, where the two differ: packed
 * numbers are typed arrays, wide integers are {@code bigint}, an absent value is {@code undefined}
 * and not null. Most types need nothing of it and are taken as they are.
 */
final class Conversions {
  private final Contract contract;
  private final Direction direction;

  Conversions(Contract contract, Direction direction) {
    this.contract = contract;
    this.direction = direction;
  }

  Direction direction() {
    return direction;
  }

  /** Whether values of a type have to be converted. */
  boolean isNeeded(Type type) {
    return isNeeded(type, new HashSet<>());
  }

  /** Whether there is a function beside a type's declaration. */
  boolean isNeeded(TypeDefinition definition) {
    return isNeeded(definition, new HashSet<>());
  }

  /** Whether a field has to be converted: one that is left out when null never is a null. */
  boolean isNeeded(FieldDefinition field) {
    return isNeeded(field, new HashSet<>());
  }

  private boolean isNeeded(Type type, Set<JavaName> visited) {
    if (type instanceof Type.Scalar scalar) {
      return scalar.kind() == ScalarKind.WIDE_LONG;
    } else if (type instanceof Type.Numbers numbers) {
      return numbers.packed() || numbers.element() == ScalarKind.WIDE_LONG;
    } else if (type instanceof Type.Sequence sequence) {
      return isNeeded(sequence.element(), visited);
    } else if (type instanceof Type.Mapping mapping) {
      return isLost(mapping.value()) || isNeeded(mapping.value(), visited);
    } else if (type instanceof Type.Named named) {
      return isNeeded(contract.type(named.name()), visited);
    } else if (type instanceof Type.Maybe maybe) {
      return direction == Direction.READ || isNeeded(maybe.value(), visited);
    } else if (type instanceof Type.Nullable nullable) {
      return isNeeded(nullable.value(), visited);
    } else {
      return type instanceof Type.Variable;
    }
  }

  /** Types that reach themselves need what their other parts need, hence the set. */
  private boolean isNeeded(TypeDefinition definition, Set<JavaName> visited) {
    if (!visited.add(definition.name())) {
      return false;
    }
    if (!definition.parameters().isEmpty()) {
      return true; // an argument may need it
    }
    if (definition instanceof TypeDefinition.RecordDefinition record) {
      return record.fields().stream().anyMatch(field -> isNeeded(field, visited));
    } else if (definition instanceof TypeDefinition.UnionDefinition union) {
      return union.variants().stream().anyMatch(variant -> isNeeded(variant.type(), visited));
    } else {
      return definition instanceof TypeDefinition.ValueDefinition value
          && (isLost(value.value()) || isNeeded(value.value(), visited));
    }
  }

  /**
   * Whether a value that is absent has to be written as null, because undefined would vanish with
   * its key. Fields that may be left out, arguments and elements of lists need no such care.
   */
  private boolean isLost(Type type) {
    return direction == Direction.WRITE && type instanceof Type.Maybe;
  }

  private boolean isNeeded(FieldDefinition field, Set<JavaName> visited) {
    boolean neverNull = field.omitNull() && field.type() instanceof Type.Maybe;
    return isNeeded(neverNull ? Definitions.present(field.type()) : field.type(), visited);
  }

  /** The converted value of an expression of a type that needs it. */
  Code converted(Type type, Code value) {
    if (type instanceof Type.Sequence sequence) {
      return call("list", "writeList", value, function(sequence.element()));
    } else if (type instanceof Type.Mapping mapping) {
      return call("record", "writeRecord", value, function(mapping.value()));
    } else if (type instanceof Type.Maybe maybe) {
      return isNeeded(maybe.value())
          ? call("optional", "writeNullable", value, function(maybe.value()))
          : orAbsent(maybe.value(), value);
    } else if (type instanceof Type.Nullable nullable) {
      return call("nullable", "writeNullable", value, function(nullable.value()));
    } else if (type instanceof Type.Numbers numbers && !numbers.packed()) {
      return call("list", "writeList", value, helper("bigint", "writeBigint"));
    } else if (type instanceof Type.Named named && !named.arguments().isEmpty()) {
      Code arguments = named.arguments().stream().map(this::function).collect(Code.joining(", "));
      return Code.of(
          direction.functionFor(named.name()).asValue(), "(", value, ", ", arguments, ")");
    } else {
      return Code.of(function(type), "(", value, ")");
    }
  }

  /** What is only absent and otherwise taken as it is. */
  private Code orAbsent(Type type, Code value) {
    if (direction == Direction.WRITE) {
      return Code.of(value, " ?? null");
    }
    Code read = TypeNames.orElse(TypeNames.received(type), "null");
    return Code.of(Code.parenthesizedCast(value, read), " ?? undefined");
  }

  /** A local as a value of a type, converted or as it is. */
  Code applied(Type type, String local) {
    Code value = Code.of(local);
    return isNeeded(type) || isLost(type) ? converted(type, value) : asItIs(type, value);
  }

  private Code asItIs(Type type, Code value) {
    boolean known = direction == Direction.WRITE || type instanceof Type.Anything;
    return known ? value : cast(value, TypeNames.received(type));
  }

  /** A function that converts; of a type that does not need it, one that only gives it its type. */
  Code function(Type type) {
    if (!isNeeded(type) && !isLost(type)) {
      return Code.of("(value) => ", asItIs(type, Code.of("value")));
    } else if (type instanceof Type.Scalar) {
      return helper("bigint", "writeBigint");
    } else if (type instanceof Type.Numbers numbers && numbers.packed()) {
      String array = TypeNames.packedArray(numbers.element());
      return helper(Character.toLowerCase(array.charAt(0)) + array.substring(1), "writePacked");
    } else if (type instanceof Type.Variable variable) {
      return Code.of(direction.parameterFor(variable.name()));
    } else if (type instanceof Type.Named named && named.arguments().isEmpty()) {
      return direction.functionFor(named.name()).asValue();
    } else {
      return Code.of("(value) => ", converted(type, Code.of("value")));
    }
  }

  private Code call(String reader, String writer, Code value, Code function) {
    return Code.of(helper(reader, writer), "(", value, ", ", function, ")");
  }

  private Code helper(String reader, String writer) {
    return ClientPackage.codegen(direction == Direction.READ ? reader : writer).asValue();
  }

  /** The converters that a function of a generic type takes, one for each of its parameters. */
  List<Declaration.Parameter> parameters(TypeDefinition definition) {
    return definition.parameters().stream()
        .map(
            parameter -> {
              String variable = TypeNames.variable(parameter.name());
              String type =
                  direction == Direction.READ
                      ? "(value: unknown) => " + variable
                      : "(value: " + variable + ") => unknown";
              return new Declaration.Parameter(
                  Definitions.marked(
                      direction.parameterFor(parameter.name()), parameter, definition),
                  Code.of(type));
            })
        .toList();
  }
}
