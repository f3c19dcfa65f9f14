package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract.DefaultValue;

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

  /** A default, as documentation shows it. */
  static String of(DefaultValue value) {
    if (value instanceof DefaultValue.BooleanValue bool) {
      return String.valueOf(bool.value());
    } else if (value instanceof DefaultValue.IntegerValue integer) {
      return String.valueOf(integer.value());
    } else if (value instanceof DefaultValue.FloatValue number) {
      return String.valueOf(number.value());
    } else if (value instanceof DefaultValue.TextValue text) {
      return text(text.value());
    } else {
      return ((DefaultValue.EnumValue) value).constant();
    }
  }
}
