package io.github.wslink4j.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in source code. Only the reporter looks inside; everybody else hands it on.
 *
 * @param element the element
 * @param annotation an annotation of the element, if the place is there
 * @param value a value of that annotation, if the place is there
 */
public record Where(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** An element as a whole. */
  public static Where of(Element element) {
    return new Where(element, null, null);
  }
}
