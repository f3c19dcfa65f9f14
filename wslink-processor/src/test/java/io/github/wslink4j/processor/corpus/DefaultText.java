package io.github.wslink4j.processor.corpus;

import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The defaults of parameters, as an interface's author wrote them. */
final class DefaultText {

  private DefaultText() {}

  /** The text of a parameter's {@code @Default}; null if it has none. */
  static @Nullable String of(Parameter parameter) {
    try {
      for (Annotation annotation : parameter.getAnnotations()) {
        if (annotation.annotationType().getSimpleName().equals("Default")) {
          return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        }
      }
      return null;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The value of a text. */
  static Object parse(String text, Class<?> type) {
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
    }
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> Boolean.valueOf(text);
      case "byte", "Byte" -> Byte.valueOf(text);
      case "short", "Short" -> Short.valueOf(text);
      case "int", "Integer" -> Integer.valueOf(text);
      case "long", "Long" -> Long.valueOf(text);
      case "float", "Float" -> Float.valueOf(text);
      case "double", "Double" -> Double.valueOf(text);
      case "char", "Character" -> text.charAt(0);
      case "BigInteger" -> new BigInteger(text);
      case "BigDecimal" -> new BigDecimal(text);
      case "String", "CharSequence" -> text;
      default -> throw new AssertionError("no default of " + type + " is known here");
    };
  }
}
