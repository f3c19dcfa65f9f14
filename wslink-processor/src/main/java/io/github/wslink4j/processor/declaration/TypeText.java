package io.github.wslink4j.processor.declaration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types as text, without their annotations: {@link TypeMirror#toString} shows those, and
 * differently in each compiler.
 */
final class TypeText {

  private TypeText() {}

  /** The type as messages show it, with simple names. */
  static String of(TypeMirror type) {
    return text(type, false);
  }

  /** The type as source code without imports writes it. */
  static String qualified(TypeMirror type) {
    return text(type, true);
  }

  private static String text(TypeMirror type, boolean qualified) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType(), qualified) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      String name =
          qualified ? element.getQualifiedName().toString() : element.getSimpleName().toString();
      return name + arguments(declared.getTypeArguments(), qualified);
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        return "? extends " + text(wildcard.getExtendsBound(), qualified);
      }
      return wildcard.getSuperBound() == null
          ? "?"
          : "? super " + text(wildcard.getSuperBound(), qualified);
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }

  private static String arguments(List<? extends TypeMirror> arguments, boolean qualified) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream()
            .map(argument -> text(argument, qualified))
            .collect(Collectors.joining(", ", "<", ">"));
  }
}
