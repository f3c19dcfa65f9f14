package io.github.wslink4j.processor.declaration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** An annotation that was found in a class file, as the compiler would show it. */
record FoundAnnotation(
    DeclaredType getAnnotationType, Map<ExecutableElement, AnnotationValue> getElementValues)
    implements AnnotationMirror {

  /** Empty if the annotation's own class is not there: then it means nothing to anybody. */
  static Optional<AnnotationMirror> of(PlacedAnnotation placed, Elements elements) {
    TypeElement type = elements.getTypeElement(placed.name().replace('$', '.'));
    if (type == null) {
      return Optional.empty();
    }
    Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();
    for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
      PlacedAnnotation.Value value = placed.values().get(member.getSimpleName().toString());
      if (value != null) {
        value(value, elements).ifPresent(found -> values.put(member, found));
      }
    }
    return Optional.of(new FoundAnnotation((DeclaredType) type.asType(), values));
  }

  private static Optional<AnnotationValue> value(PlacedAnnotation.Value value, Elements elements) {
    if (!value.isClass()) {
      return Optional.of(new Text(value.text()));
    }
    TypeElement type = elements.getTypeElement(value.text().replace('$', '.'));
    return Optional.ofNullable(type).map(found -> new ClassName(found.asType()));
  }

  /** A text. */
  private record Text(String getValue) implements AnnotationValue {
    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
      return visitor.visitString(getValue, parameter);
    }
  }

  /** A class. */
  private record ClassName(TypeMirror getValue) implements AnnotationValue {
    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
      return visitor.visitType(getValue, parameter);
    }
  }
}
