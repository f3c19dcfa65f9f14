package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.declaration.ParameterDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.declaration.Written;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import io.github.wslink4j.processor.diagnostic.Similar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Parses the texts of {@code @Default} as their parameters' types demand. */
final class Defaults {

  private final ServiceDeclaration service;

  Defaults(ServiceDeclaration service) {
    this.service = service;
  }

  /** The default of a parameter that has been checked. */
  Optional<DefaultValue> of(ParameterDeclaration parameter) {
    return parameter.defaultText().flatMap(text -> parse(text.text(), parameter.type()));
  }

  /** Adds a problem if the parameter's default is none. */
  void check(ParameterDeclaration parameter, Problems problems) {
    parameter.defaultText().ifPresent(text -> check(text, parameter, problems));
  }

  private void check(Written text, ParameterDeclaration parameter, Problems problems) {
    Optional<String> expected = expected(parameter.type());
    if (expected.isEmpty()) {
      problems.add(DiagnosticCode.DEFAULT_TYPE, text.where(), parameter.name());
    } else if (parse(text.text(), parameter.type()).isEmpty()) {
      problems.add(
          DiagnosticCode.DEFAULT_VALUE,
          text.where(),
          text.text(),
          parameter.name(),
          expected.get(),
          suggestion(text.text(), parameter.type()));
    }
  }

  private String suggestion(String text, Type type) {
    if (isBoolean(type)) {
      return Similar.suggestion(text, List.of("true", "false"));
    }
    return enumOf(type).map(constants -> Similar.suggestion(text, names(constants))).orElse("");
  }

  /** The words for what a type's default must be; empty if it can have none. */
  private Optional<String> expected(Type type) {
    if (type instanceof Type.Scalar scalar) {
      return Optional.of(
          switch (scalar.kind()) {
            case BOOLEAN -> "\"true\" or \"false\"";
            case BYTE -> "a whole number from -128 to 127";
            case SHORT -> "a whole number from -32768 to 32767";
            case INT -> "a whole number from -2147483648 to 2147483647";
            case LONG -> "a whole number within ±(2^53-1)";
            case WIDE_LONG -> "a whole number of 64 bits";
            case FLOAT, DOUBLE -> "a number within its range, NaN, Infinity or -Infinity";
          });
    }
    if (type instanceof Type.Text text) {
      return switch (text.kind()) {
        case STRING, CHAR_SEQUENCE -> Optional.of("text");
        case CHAR, BOXED_CHAR -> Optional.of("one character");
        case BIG_INTEGER -> Optional.of("a whole number");
        case BIG_DECIMAL -> Optional.of("a decimal number");
        default -> Optional.empty();
      };
    }
    return enumOf(type).map(constants -> "one of " + String.join(", ", names(constants)));
  }

  private Optional<DefaultValue> parse(String text, Type type) {
    try {
      if (type instanceof Type.Scalar scalar) {
        return parse(text, scalar);
      }
      if (type instanceof Type.Text kind) {
        return parse(text, kind);
      }
      return enumOf(type)
          .filter(constants -> names(constants).contains(text))
          .map(constants -> new DefaultValue.EnumValue(constants.name(), text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<DefaultValue> parse(String text, Type.Scalar scalar) {
    return switch (scalar.kind()) {
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? Optional.of(new DefaultValue.BooleanValue(text.equals("true")))
              : Optional.empty();
      case BYTE -> within(Byte.MIN_VALUE, Byte.MAX_VALUE, text);
      case SHORT -> within(Short.MIN_VALUE, Short.MAX_VALUE, text);
      case INT -> within(Integer.MIN_VALUE, Integer.MAX_VALUE, text);
      case LONG -> within(-(1L << 53) + 1, (1L << 53) - 1, text);
      case WIDE_LONG -> within(Long.MIN_VALUE, Long.MAX_VALUE, text);
      case FLOAT -> number(text, Float.parseFloat(text));
      case DOUBLE -> number(text, Double.parseDouble(text));
    };
  }

  /** A number that is too large for its type is not the infinity that it is rounded to. */
  private static Optional<DefaultValue> number(String text, double value) {
    return Double.isInfinite(value) && !text.endsWith("Infinity")
        ? Optional.empty()
        : Optional.of(new DefaultValue.FloatValue(Double.parseDouble(text)));
  }

  private static Optional<DefaultValue> within(long least, long most, String text) {
    long value = Long.parseLong(text);
    return value >= least && value <= most
        ? Optional.of(new DefaultValue.IntegerValue(value))
        : Optional.empty();
  }

  private static Optional<DefaultValue> parse(String text, Type.Text type) {
    return switch (type.kind()) {
      case STRING, CHAR_SEQUENCE -> Optional.of(new DefaultValue.TextValue(text));
      case CHAR, BOXED_CHAR ->
          text.length() == 1 ? Optional.of(new DefaultValue.TextValue(text)) : Optional.empty();
      case BIG_INTEGER -> Optional.of(new DefaultValue.TextValue(new BigInteger(text).toString()));
      case BIG_DECIMAL -> Optional.of(new DefaultValue.TextValue(new BigDecimal(text).toString()));
      default -> Optional.empty();
    };
  }

  private static boolean isBoolean(Type type) {
    return type instanceof Type.Scalar scalar && scalar.kind() == Type.ScalarKind.BOOLEAN;
  }

  private Optional<EnumDefinition> enumOf(Type type) {
    if (!(type instanceof Type.Named named)) {
      return Optional.empty();
    }
    return service.types().stream()
        .map(TypeDeclaration::definition)
        .filter(EnumDefinition.class::isInstance)
        .map(EnumDefinition.class::cast)
        .filter(definition -> definition.name().equals(named.name()))
        .findFirst();
  }

  private static List<String> names(EnumDefinition definition) {
    return definition.constants().stream().map(ConstantDefinition::javaName).toList();
  }
}
