package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.Where;
import java.util.Map;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

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
}
