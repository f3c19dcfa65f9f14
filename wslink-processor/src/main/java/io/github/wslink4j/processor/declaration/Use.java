package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.Where;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Where and how a type is used.
 *
 * @param where the place that problems are reported at
 * @param path how the service gets there, such as {@code Viewport.rotate, Camera.position}
 * @param bindings what type parameters stand for here: those of generic super-interfaces
 * @param nullable whether a declaration annotation has made the whole type nullable
 */
record Use(
    Where where, String path, Map<TypeParameterElement, TypeMirror> bindings, boolean nullable) {

  /** The same place, of a type inside of the type. */
  Use inside() {
    return new Use(where, path, bindings, false);
  }

  /** What a type variable stands for here, if it is bound. */
  Optional<TypeMirror> bound(TypeVariable variable) {
    return bindings.entrySet().stream()
        .filter(binding -> isOf(variable, binding.getKey()))
        .<TypeMirror>map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Whether a variable is that of a parameter. The Eclipse compiler makes another parameter of one
   * that is used with an annotation ({@code @Nullable T}), which is equal to no other.
   */
  static boolean isOf(TypeVariable variable, TypeParameterElement parameter) {
    return variable.asElement() instanceof TypeParameterElement used
        && used.getSimpleName().equals(parameter.getSimpleName())
        && used.getGenericElement().equals(parameter.getGenericElement());
  }
}
