package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation where it is used. It is read by name, so that the processor needs no annotation
 * class.
 */
record AnnotationUse(AnnotationMirror mirror, Compilation compilation) {

  /** Finds an annotation by its full name. */
  static Optional<AnnotationUse> find(
      AnnotatedConstruct annotated, String name, Compilation compilation) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      AnnotationUse use = new AnnotationUse(mirror, compilation);
      if (use.name().equals(name)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** Whether something carries an annotation of that simple name, whoever made it. */
  static boolean hasNamed(AnnotatedConstruct annotated, String simpleName) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName)) {
        return true;
      }
    }
    return false;
  }

  String name() {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  String simpleName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** The place of the annotation, on the element that carries it. */
  Where where(Element element) {
    return new Where(element, mirror, null);
  }

  /** The place of one of its values, or of the annotation where the value is not written. */
  Where where(Element element, String member) {
    return new Where(element, mirror, written(member).orElse(null));
  }

  private Optional<AnnotationValue> written(String member) {
    return find(mirror.getElementValues(), member);
  }

  private Optional<AnnotationValue> value(String member) {
    return written(member).or(() -> otherwise(member));
  }

  private Optional<AnnotationValue> otherwise(String member) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(member))
        .flatMap(method -> Optional.ofNullable(method.getDefaultValue()).stream())
        .<AnnotationValue>map(value -> value)
        .findFirst();
  }

  private static Optional<AnnotationValue> find(
      Map<? extends ExecutableElement, ? extends AnnotationValue> values, String member) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  String text(String member) {
    return value(member).map(value -> value.getValue().toString()).orElse("");
  }

  int number(String member) {
    return value(member).map(value -> (Integer) value.getValue()).orElse(0);
  }

  boolean flag(String member, boolean otherwise) {
    return value(member).map(value -> (Boolean) value.getValue()).orElse(otherwise);
  }

  /** The name of an enum constant. */
  String constant(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(value -> ((VariableElement) value).getSimpleName().toString())
        .orElse("");
  }

  Optional<TypeMirror> type(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  List<String> texts(String member) {
    return list(member).stream().map(value -> value.getValue().toString()).toList();
  }

  /** Annotations inside of this one. */
  List<AnnotationUse> annotations(String member) {
    return list(member).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(value -> new AnnotationUse((AnnotationMirror) value, compilation))
        .toList();
  }

  private List<AnnotationValue> list(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(
            value ->
                ((List<?>) value)
                    .stream()
                        .filter(AnnotationValue.class::isInstance)
                        .map(AnnotationValue.class::cast)
                        .toList())
        .orElse(List.of());
  }
}
