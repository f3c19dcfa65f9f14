package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.KeyType;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.Type.TextKind;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Types of the contract as Java writes them. */
final class JavaTypes {

  private JavaTypes() {}

  static ClassName className(JavaName name) {
    List<String> simpleNames = name.simpleNames();
    return ClassName.get(
        name.packageName(),
        simpleNames.get(0),
        simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
  }

  /** The type as it stands in the service. */
  static TypeName of(Type type) {
    if (type instanceof Type.Scalar scalar) {
      TypeName primitive = primitive(scalar.kind());
      return scalar.boxed() ? primitive.box() : primitive;
    }
    if (type instanceof Type.Text text) {
      return text(text.kind());
    }
    if (type instanceof Type.Bytes bytes) {
      return bytes.kind() == Type.BytesKind.BYTE_ARRAY
          ? ArrayTypeName.of(TypeName.BYTE)
          : ClassName.get(ByteBuffer.class);
    }
    if (type instanceof Type.Numbers numbers) {
      return ArrayTypeName.of(primitive(numbers.element()));
    }
    if (type instanceof Type.Sequence sequence) {
      return sequence(sequence);
    }
    if (type instanceof Type.Mapping mapping) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), key(mapping.key()), boxed(mapping.value()));
    }
    if (type instanceof Type.Named named) {
      return named(className(named.name()), named.arguments());
    }
    if (type instanceof Type.Variable variable) {
      return TypeVariableName.get(variable.name());
    }
    if (type instanceof Type.Maybe maybe) {
      return ParameterizedTypeName.get(ClassName.get(Optional.class), boxed(maybe.value()));
    }
    if (type instanceof Type.Nullable nullable) {
      return of(nullable.value());
    }
    if (type instanceof Type.Custom custom) {
      return WrittenType.of(custom.javaType());
    }
    if (type instanceof Type.Ignored ignored) {
      return WrittenType.of(ignored.javaType());
    }
    return type instanceof Type.Nothing ? TypeName.VOID : ClassName.get(Object.class);
  }

  /** The type as a type argument. */
  static TypeName boxed(Type type) {
    return of(type).box();
  }

  static TypeName codecOf(Type type) {
    return ParameterizedTypeName.get(Library.CODEC, boxed(type));
  }

  static TypeName named(ClassName name, List<Type> arguments) {
    return arguments.isEmpty()
        ? name
        : ParameterizedTypeName.get(
            name, arguments.stream().map(JavaTypes::boxed).toArray(TypeName[]::new));
  }

  static List<TypeVariableName> variables(List<TypeParameter> parameters) {
    return parameters.stream()
        .map(
            parameter ->
                TypeVariableName.get(
                    parameter.name(),
                    parameter.javaBounds().stream().map(WrittenType::of).toArray(TypeName[]::new)))
        .toList();
  }

  static TypeName primitive(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG, WIDE_LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
    };
  }

  private static TypeName sequence(Type.Sequence sequence) {
    return switch (sequence.kind()) {
      case LIST -> container(List.class, sequence.element());
      case SET -> container(Set.class, sequence.element());
      case COLLECTION -> container(Collection.class, sequence.element());
      case ARRAY -> ArrayTypeName.of(of(sequence.element()));
    };
  }

  private static TypeName container(Class<?> container, Type element) {
    return ParameterizedTypeName.get(ClassName.get(container), boxed(element));
  }

  private static TypeName key(KeyType key) {
    if (key instanceof KeyType.IntegerKey integer) {
      return primitive(integer.kind()).box();
    }
    return key instanceof KeyType.EnumKey constants
        ? className(constants.name())
        : ClassName.get(String.class);
  }

  private static TypeName text(TextKind kind) {
    return switch (kind) {
      case STRING -> ClassName.get(String.class);
      case CHAR_SEQUENCE -> ClassName.get(CharSequence.class);
      case CHAR -> TypeName.CHAR;
      case BOXED_CHAR -> TypeName.CHAR.box();
      case BIG_INTEGER -> ClassName.get(BigInteger.class);
      case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
      case INSTANT,
          LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          OFFSET_TIME,
          ZONED_DATE_TIME,
          DURATION,
          PERIOD,
          YEAR,
          YEAR_MONTH,
          MONTH_DAY,
          ZONE_ID,
          ZONE_OFFSET ->
          ClassName.get("java.time", camelCase(kind.name()));
    };
  }

  /** {@code LOCAL_DATE} becomes {@code LocalDate}. */
  private static String camelCase(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String part : constant.split("_", -1)) {
      camel.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    }
    return camel.toString();
  }
}
