package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes the value of a parameter that the caller left out. */
final class DefaultCode {

  private DefaultCode() {}

  static CodeBlock of(DefaultValue value, Type type) {
    if (value instanceof DefaultValue.BooleanValue flag) {
      return CodeBlock.of("$L", flag.value());
    }
    if (value instanceof DefaultValue.IntegerValue integer) {
      return integer(integer.value(), ((Type.Scalar) type).kind());
    }
    if (value instanceof DefaultValue.FloatValue number) {
      return ((Type.Scalar) type).kind() == ScalarKind.FLOAT
          ? floating((float) number.value(), "Float", "f")
          : floating(number.value(), "Double", "");
    }
    if (value instanceof DefaultValue.EnumValue constant) {
      return CodeBlock.of("$T.$N", JavaTypes.className(constant.type()), constant.constant());
    }
    return text(((DefaultValue.TextValue) value).value(), ((Type.Text) type).kind());
  }

  private static CodeBlock integer(long value, ScalarKind kind) {
    return switch (kind) {
      case LONG, WIDE_LONG -> CodeBlock.of("$LL", value);
      case BYTE -> CodeBlock.of("(byte) $L", value);
      case SHORT -> CodeBlock.of("(short) $L", value);
      default -> CodeBlock.of("$L", value);
    };
  }

  private static CodeBlock floating(Number value, String box, String suffix) {
    double number = value.doubleValue();
    if (Double.isNaN(number)) {
      return CodeBlock.of("$L.NaN", box);
    }
    if (Double.isInfinite(number)) {
      return CodeBlock.of("$L.$L_INFINITY", box, number > 0 ? "POSITIVE" : "NEGATIVE");
    }
    return CodeBlock.of("$L$L", value, suffix);
  }

  private static CodeBlock text(String text, Type.TextKind kind) {
    return switch (kind) {
      case CHAR, BOXED_CHAR -> CodeBlock.of("'$L'", escaped(text.charAt(0)));
      case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, text);
      case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, text);
      default -> TextLiteral.of(text);
    };
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\'' -> "\\'";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
    };
  }
}
