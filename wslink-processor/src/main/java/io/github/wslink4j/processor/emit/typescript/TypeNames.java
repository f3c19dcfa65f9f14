package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.KeyType;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the contract's types are called in TypeScript. */
final class TypeNames {

  /** Which way a value goes: what comes is described exactly, what is given as widely as can be. */
  enum Position {
    RECEIVED,
    /** The same in a form that may name the alias of which it is the definition. */
    DEFERRED,
    GIVEN
  }

  private static final Code UNKNOWN = Code.of("unknown");

  private static final Pattern QUOTE = Pattern.compile("[\"'`]");
  private static final Pattern OBJECT_TYPE = Pattern.compile("\\{([^{}]+)}");

  private TypeNames() {}

  /** The symbol that a declared type is exported as. */
  static Symbol symbol(JavaName name) {
    return new Symbol(ModulePath.of(name), Identifiers.type(name.simpleName()));
  }

  /** A type as it is declared, applied to its own parameters: {@code Page<T>}. */
  static Code self(TypeDefinition definition, List<TypeParameter> parameters) {
    List<Code> names = parameters.stream().map(it -> Code.of(variable(it.name()))).toList();
    return Code.of(symbol(definition.name()).asType(), Code.typeArguments(names));
  }

  static String variable(String name) {
    return Identifiers.type(name);
  }

  /** {@code <T extends Bound>}; nothing for no parameters. */
  static Code parameters(List<TypeParameter> parameters) {
    return Code.typeArguments(parameters.stream().map(TypeNames::parameter).toList());
  }

  /** The same where the declaration may have no use for one of them. */
  static Code markedParameters(TypeDefinition definition) {
    return Code.typeArguments(
        definition.parameters().stream()
            .map(it -> parameter(it, Definitions.marked(variable(it.name()), it, definition)))
            .toList());
  }

  private static Code parameter(TypeParameter parameter) {
    return parameter(parameter, variable(parameter.name()));
  }

  private static Code parameter(TypeParameter parameter, String name) {
    List<Code> bounds = parameter.bounds().stream().map(TypeNames::received).toList();
    if (bounds.isEmpty()) {
      return Code.of(name);
    }
    Code bound = Code.join(" & ", bounds);
    return Code.of(
        name, " extends ", parameter.nullableBound() ? Code.of(bound, " | null") : bound);
  }

  static Code received(Type type) {
    return of(type, Position.RECEIVED);
  }

  static Code of(Type type, Position position) {
    if (type instanceof Type.Scalar scalar) {
      return Code.of(scalar(scalar.kind()));
    } else if (type instanceof Type.Text) {
      return Code.of("string");
    } else if (type instanceof Type.Bytes) {
      return Code.of(array("Uint8Array", position));
    } else if (type instanceof Type.Numbers numbers) {
      return Code.of(
          numbers.packed()
              ? array(packedArray(numbers.element()), position)
              : "readonly " + scalar(numbers.element()) + "[]");
    } else if (type instanceof Type.Sequence sequence) {
      Code element = of(sequence.element(), position);
      boolean compound = isCompound(sequence.element()) && !element.equals(UNKNOWN);
      return Code.of("readonly ", compound ? Code.of("(", element, ")") : element, "[]");
    } else if (type instanceof Type.Mapping mapping) {
      return mapping(mapping, position);
    } else if (type instanceof Type.Named named) {
      List<Code> arguments = named.arguments().stream().map(it -> of(it, position)).toList();
      return Code.of(symbol(named.name()).asType(), Code.typeArguments(arguments));
    } else if (type instanceof Type.Variable variable) {
      return Code.of(variable(variable.name()));
    } else if (type instanceof Type.Maybe maybe) {
      return orElse(of(maybe.value(), position), "undefined");
    } else if (type instanceof Type.Nullable nullable) {
      return orElse(of(nullable.value(), position), "null");
    } else if (type instanceof Type.Custom custom) {
      return written(custom.typescript());
    } else {
      return type instanceof Type.Nothing ? Code.of("void") : UNKNOWN;
    }
  }

  /** A union with one of the empty types; {@code unknown} holds them already. */
  static Code orElse(Code type, String empty) {
    return type.equals(UNKNOWN) ? type : Code.of(type, " | ", empty);
  }

  /**
   * A type as its author wrote it; tsc breaks object types up, so they have to be known as such.
   */
  private static Code written(String type) {
    if (QUOTE.matcher(type).find()) {
      return Code.of(type); // What stands in a text is no type.
    }
    Matcher objects = OBJECT_TYPE.matcher(type);
    List<Object> parts = new ArrayList<>();
    int end = 0;
    while (objects.find()) {
      parts.add(type.substring(end, objects.start()));
      List<Code> members =
          Pattern.compile(";")
              .splitAsStream(objects.group(1))
              .map(String::strip)
              .filter(member -> !member.isEmpty())
              .map(Code::of)
              .toList();
      parts.add(new Code(new Fragment.ObjectType(members)));
      end = objects.end();
    }
    parts.add(type.substring(end));
    return Code.of(parts.toArray());
  }

  private static Code mapping(Type.Mapping mapping, Position position) {
    Code value = of(mapping.value(), position);
    if (position == Position.DEFERRED) {
      return deferred(mapping.key(), value);
    }
    if (mapping.key() instanceof KeyType.EnumKey key) {
      // A map need not hold every constant.
      return Code.of("Readonly<Partial<Record<", symbol(key.name()).asType(), ", ", value, ">>>");
    }
    return Code.of("Readonly<Record<string, ", value, ">>");
  }

  /** Members of an object type are looked at later than the arguments of a generic one. */
  private static Code deferred(KeyType keys, Code value) {
    Code member =
        keys instanceof KeyType.EnumKey key
            ? Code.of("readonly [key in ", symbol(key.name()).asType(), "]?: ", value)
            : Code.of("readonly [key: string]: ", value);
    return new Code(new Fragment.ObjectType(List.of(member)));
  }

  /** Whether {@code []} behind the type would not mean all of it. */
  private static boolean isCompound(Type type) {
    return type instanceof Type.Maybe
        || type instanceof Type.Nullable
        || type instanceof Type.Sequence
        || (type instanceof Type.Numbers numbers && !numbers.packed())
        || (type instanceof Type.Custom custom && !custom.typescript().matches("[\\w.]+"));
  }

  static String packedArray(ScalarKind element) {
    return switch (element) {
      case SHORT -> "Int16Array";
      case INT -> "Int32Array";
      case LONG, WIDE_LONG -> "BigInt64Array";
      case FLOAT -> "Float32Array";
      case DOUBLE -> "Float64Array";
      case BOOLEAN, BYTE -> throw new IllegalArgumentException("element: " + element);
    };
  }

  /** What arrives is in a buffer of its own kind, which a {@code Blob} takes; we send any. */
  private static String array(String name, Position position) {
    return position == Position.GIVEN ? name : name + "<ArrayBuffer>";
  }

  private static String scalar(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> "boolean";
      case WIDE_LONG -> "bigint";
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> "number";
    };
  }
}
