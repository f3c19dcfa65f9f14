package io.github.wslink4j.server;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as Python prints them, which is what some recorded methods answer with. */
final class PythonText {

  private PythonText() {}

  static String typed(@Nullable Object value) {
    return type(value) + ":" + repr(value);
  }

  private static String type(@Nullable Object value) {
    if (value == null) {
      return "NoneType";
    }
    return switch (value.getClass().getSimpleName()) {
      case "Boolean" -> "bool";
      case "Long", "BigInteger" -> "int";
      case "Double" -> "float";
      case "String" -> "str";
      case "byte[]" -> "bytes";
      case "Instant" -> "Timestamp";
      default -> value instanceof List ? "list" : "dict";
    };
  }

  private static String repr(@Nullable Object value) {
    if (value == null) {
      return "None";
    }
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (value instanceof Double number) {
      return number.isNaN()
          ? "nan"
          : number.isInfinite() ? (number > 0 ? "inf" : "-inf") : number.toString();
    }
    if (value instanceof String text) {
      return "'" + text + "'";
    }
    if (value instanceof byte[] bytes) {
      return bytes(bytes);
    }
    if (value instanceof Instant time) {
      return "Timestamp(seconds=" + time.getEpochSecond() + ", nanoseconds=" + time.getNano() + ")";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PythonText::repr).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> repr(entry.getKey()) + ": " + repr(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value.toString();
  }

  private static String bytes(byte[] bytes) {
    StringBuilder text = new StringBuilder("b'");
    for (byte b : bytes) {
      switch (b) {
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\'' -> text.append("\\'");
        case '\\' -> text.append("\\\\");
        default -> {
          if (b >= ' ' && b < 127) {
            text.append((char) b);
          } else {
            text.append(String.format("\\x%02x", b));
          }
        }
      }
    }
    return text.append("'").toString();
  }
}
