package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.Type.TextKind;

/** Reads and writes single values: inline where it is one call, through a codec otherwise. */
final class ValueCode {

  private final CodecFields codecs;

  ValueCode(CodecFields codecs) {
    this.codecs = codecs;
  }

  /**
   * An expression that reads a value.
   *
   * @param in an expression, evaluated once, that gives the reader
   */
  CodeBlock read(Type type, String in, String hint) {
    if (type instanceof Type.Scalar scalar) {
      return CodeBlock.of("$L.read$L()", in, scalarName(scalar.kind()));
    }
    if (type instanceof Type.Text text) {
      switch (text.kind()) {
        case STRING, CHAR_SEQUENCE -> {
          return CodeBlock.of("$L.readString()", in);
        }
        case CHAR, BOXED_CHAR -> {
          return CodeBlock.of("$L.readChar()", in);
        }
        default -> {
          // The others are parsed by their codecs.
        }
      }
    }
    if (type instanceof Type.Bytes bytes) {
      boolean array = bytes.kind() == Type.BytesKind.BYTE_ARRAY;
      return CodeBlock.of("$L.$L()", in, array ? "readBytes" : "readByteBuffer");
    }
    if (type instanceof Type.Numbers numbers) {
      return CodeBlock.of("$L.read$Ls()", in, scalarName(numbers.element()));
    }
    if (type instanceof Type.Anything) {
      return CodeBlock.of("$L.readAny()", in);
    }
    return CodeBlock.of("$L.read($L)", codecs.codec(type, hint), in);
  }

  /**
   * An expression that writes a value.
   *
   * @param out an expression, evaluated once, that gives the writer
   */
  CodeBlock write(Type type, CodeBlock value, String out, String hint) {
    if (type instanceof Type.Scalar scalar && !scalar.boxed()) {
      return CodeBlock.of("$L.write$L($L)", out, writtenName(scalar.kind()), value);
    }
    if (type instanceof Type.Text text && text.kind() == TextKind.STRING) {
      return CodeBlock.of("$L.writeString($L)", out, value);
    }
    if (type instanceof Type.Bytes) {
      return CodeBlock.of("$L.writeBytes($L)", out, value);
    }
    if (type instanceof Type.Anything) {
      return CodeBlock.of("$L.writeAny($L)", out, value);
    }
    return CodeBlock.of("$L.write($L, $L)", codecs.codec(type, hint), out, value);
  }

  private static String scalarName(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> "Boolean";
      case BYTE -> "Byte";
      case SHORT -> "Short";
      case INT -> "Int";
      case LONG, WIDE_LONG -> "Long";
      case FLOAT -> "Float";
      case DOUBLE -> "Double";
    };
  }

  private static String writtenName(ScalarKind kind) {
    return switch (kind) {
      case BYTE, SHORT -> "Int";
      case WIDE_LONG -> "WideLong";
      default -> scalarName(kind);
    };
  }
}
