package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;

/** Values as they stand in the source. */
final class Literals {

  private Literals() {}

  /** Text in double quotes; whatever could end it or upset an editor is escaped. */
  static String text(String value) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7f || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            literal.append(String.format("\\u%04x", (int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** A default, as a caller would write it. */
  static String of(DefaultValue value, Contract contract) {
    if (value instanceof DefaultValue.BooleanValue bool) {
      return String.valueOf(bool.value());
    } else if (value instanceof DefaultValue.IntegerValue integer) {
      return String.valueOf(integer.value());
    } else if (value instanceof DefaultValue.FloatValue number) {
      return number(number.value());
    } else if (value instanceof DefaultValue.TextValue text) {
      return text(text.value());
    } else {
      return constant((DefaultValue.EnumValue) value, contract);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  private static String constant(DefaultValue.EnumValue value, Contract contract) {
    EnumDefinition type = (EnumDefinition) contract.type(value.type());
    return type.constants().stream()
        .filter(constant -> constant.javaName().equals(value.constant()))
        .map(constant -> text(constant.wireName()))
        .findFirst()
        .orElseThrow();
  }
}
