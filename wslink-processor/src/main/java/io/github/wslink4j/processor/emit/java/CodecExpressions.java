package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.KeyType;
import io.github.wslink4j.processor.contract.Type.TextKind;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the expression that gives a type's codec. Type arguments are written out, here and in all
 * generated code: a compiler that never has to infer any is quicker.
 *
 * <p>Inside of the codec of a type that others reach back, the others are looked up only when they
 * are used: the two classes could not be initialised otherwise, or only in one order, or by two
 * threads in a deadlock.
 */
final class CodecExpressions {

  private final Contract contract;
  private final JavaSurroundings surroundings;
  private final Cycles cycles;
  private final @Nullable JavaName inside;

  /**
   * For one generated class.
   *
   * @param inside the type whose codec is written; null for other classes
   */
  CodecExpressions(Contract contract, JavaSurroundings surroundings, @Nullable JavaName inside) {
    this.contract = contract;
    this.surroundings = surroundings;
    this.cycles = new Cycles(contract);
    this.inside = inside;
  }

  /** The class of a data type's codec. */
  ClassName codecClass(JavaName type) {
    return JavaTypes.className(surroundings.codec(type).codec());
  }

  /** A codec for use on the spot: by then all classes are initialised, so nothing is deferred. */
  CodeBlock ready(Type type) {
    return type instanceof Type.Named named && named.arguments().isEmpty()
        ? instance(named)
        : of(type);
  }

  /** A codec to be kept, or to make another one of. */
  CodeBlock of(Type type) {
    if (type instanceof Type.Scalar scalar) {
      return CodeBlock.of("$T.$L", Library.CODECS, scalar.kind());
    }
    if (type instanceof Type.Text text) {
      return text(text.kind());
    }
    if (type instanceof Type.Bytes bytes) {
      String name = bytes.kind() == Type.BytesKind.BYTE_ARRAY ? "BYTES" : "BYTE_BUFFER";
      return CodeBlock.of("$T.$L", Library.CODECS, name);
    }
    if (type instanceof Type.Numbers numbers) {
      String prefix = numbers.packed() ? "PACKED_" : "";
      return CodeBlock.of("$T.$L$LS", Library.ARRAY_CODECS, prefix, element(numbers));
    }
    if (type instanceof Type.Sequence sequence) {
      return sequence(sequence);
    }
    if (type instanceof Type.Mapping mapping) {
      return mapping(mapping);
    }
    if (type instanceof Type.Named named) {
      return named(named);
    }
    if (type instanceof Type.Variable variable) {
      return CodeBlock.of("$L", parameterName(variable.name()));
    }
    if (type instanceof Type.Maybe maybe) {
      return CodeBlock.of("$L.optional()", of(maybe.value()));
    }
    if (type instanceof Type.Nullable nullable) {
      return CodeBlock.of("$L.nullable()", of(nullable.value()));
    }
    if (type instanceof Type.Custom custom) {
      return custom(custom);
    }
    return CodeBlock.of("$T.$L", Library.CODECS, type instanceof Type.Nothing ? "VOID" : "ANY");
  }

  /** The name that the codec of a type parameter has. */
  static String parameterName(String variable) {
    return variable.substring(0, 1).toLowerCase(Locale.ROOT) + variable.substring(1) + "Codec";
  }

  /** Packed, a long has all its bits whatever it is called. */
  private static String element(Type.Numbers numbers) {
    boolean packedLong = numbers.packed() && numbers.element() == Type.ScalarKind.WIDE_LONG;
    return packedLong ? "LONG" : numbers.element().name();
  }

  private static CodeBlock text(TextKind kind) {
    return switch (kind) {
      case STRING -> CodeBlock.of("$T.STRING", Library.CODECS);
      case CHAR, BOXED_CHAR -> CodeBlock.of("$T.CHAR", Library.CODECS);
      default -> CodeBlock.of("$T.$L", Library.TEXT_CODECS, kind);
    };
  }

  private CodeBlock sequence(Type.Sequence sequence) {
    CodeBlock element = of(sequence.element());
    return switch (sequence.kind()) {
      case LIST -> CodeBlock.of("$L.list()", element);
      case SET -> CodeBlock.of("$L.set()", element);
      case COLLECTION -> CodeBlock.of("$L.collection()", element);
      case ARRAY -> CodeBlock.of("$L.array($T::new)", element, JavaTypes.of(sequence));
    };
  }

  private CodeBlock mapping(Type.Mapping mapping) {
    return CodeBlock.of(
        "$L.<$T>mapTo($L)",
        key(mapping.key()),
        JavaTypes.boxed(mapping.value()),
        of(mapping.value()));
  }

  private CodeBlock key(KeyType key) {
    if (key instanceof KeyType.IntegerKey integer) {
      return CodeBlock.of("$T.$L", Library.CODECS, integer.kind());
    }
    return key instanceof KeyType.EnumKey constants
        ? CodeBlock.of("$T.INSTANCE", codecClass(constants.name()))
        : CodeBlock.of("$T.STRING", Library.CODECS);
  }

  private CodeBlock named(Type.Named named) {
    if (isSelf(named)) {
      return named.arguments().isEmpty() ? instance(named) : CodeBlock.of("this");
    }
    CodeBlock found =
        named.arguments().isEmpty()
            ? instance(named)
            : CodeBlock.of(
                "$T.of($L)",
                codecClass(named.name()),
                CodeBlock.join(named.arguments().stream().map(this::of).toList(), ", "));
    return inside != null && cycles.areConnected(inside, named.name())
        ? CodeBlock.of("$T.deferred(() -> $L)", Library.CODECS, found)
        : found;
  }

  private CodeBlock instance(Type.Named named) {
    return named.name().equals(inside)
        ? CodeBlock.of("INSTANCE")
        : CodeBlock.of("$T.INSTANCE", codecClass(named.name()));
  }

  private boolean isSelf(Type.Named named) {
    return named.name().equals(inside)
        && named.arguments().equals(variables(contract.type(named.name()).parameters()));
  }

  private static List<Type> variables(List<TypeParameter> parameters) {
    return parameters.stream().<Type>map(parameter -> new Type.Variable(parameter.name())).toList();
  }

  private static CodeBlock custom(Type.Custom custom) {
    ClassName codec = JavaTypes.className(custom.codec());
    CodeBlock made =
        custom.codecTakesClass()
            ? CodeBlock.of("new $T<>($T.class)", codec, WrittenType.of(custom.javaType()))
            : CodeBlock.of("new $T()", codec);
    return CodeBlock.of("$T.checked($L)", Library.CODECS, made);
  }
}
