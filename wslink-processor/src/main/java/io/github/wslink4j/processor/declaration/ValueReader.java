package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.Creation;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads types that travel as one value: those with {@code @JsonValue}. */
final class ValueReader {

  private static final String JSON_VALUE = JacksonReader.PACKAGE + "JsonValue";
  private static final String JSON_CREATOR = JacksonReader.PACKAGE + "JsonCreator";

  private final TypeReader types;
  private final JavadocReader javadoc;
  private final Compilation compilation;
  private final Problems problems;

  ValueReader(TypeReader types, JavadocReader javadoc, Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.types = types;
    this.javadoc = javadoc;
    this.problems = problems;
  }

  static boolean isValue(TypeElement element) {
    return element.getEnclosedElements().stream().anyMatch(ValueReader::isMarked);
  }

  private static boolean isMarked(Element member) {
    return has(member, JSON_VALUE);
  }

  private static boolean has(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return mirror.getElementValues().values().stream()
            .noneMatch(value -> Boolean.FALSE.equals(value.getValue()));
      }
    }
    return false;
  }

  ValueDefinition read(TypeElement element, List<TypeParameter> parameters, Use use) {
    Optional<ExecutableElement> accessor = accessor(element);
    if (accessor.isEmpty()) {
      problem(element, "no method without parameters gives the value", use);
    }
    Type value =
        accessor
            .map(method -> types.read(compilation.returnType(method), inside(element, method, use)))
            .orElse(new Type.Anything());
    Optional<Way> way = accessor.flatMap(method -> wayBack(element));
    if (accessor.isPresent() && way.isEmpty()) {
      problem(element, "there is no way back", use);
    }
    Making making = new Making(element, compilation);
    making.objection().ifPresent(text -> problem(element, text, use));
    way.flatMap(Way::maker)
        .flatMap(
            maker ->
                making
                    .objection(maker)
                    .or(
                        () ->
                            making.objection(accessor.orElseThrow(), maker.getParameters().get(0))))
        .ifPresent(text -> problem(element, text, use));
    return new ValueDefinition(
        Compilation.nameOf(element),
        Compilation.visibilityOf(element) == TypeDeclaration.Visibility.PUBLIC,
        parameters,
        accessor.map(method -> method.getSimpleName().toString()).orElse(""),
        value,
        way.map(Way::creation).orElse(Creation.CONSTRUCTOR),
        way.filter(it -> it.creation() == Creation.FACTORY)
            .flatMap(Way::maker)
            .map(factory -> factory.getSimpleName().toString())
            .orElse(""),
        javadoc.read(element));
  }

  private static Use inside(TypeElement element, Element member, Use use) {
    String path = use.path() + ", " + element.getSimpleName() + "." + member.getSimpleName();
    boolean nullable = AnnotationUse.hasNamed(member, "Nullable");
    return new Use(use.where(), path, use.bindings(), nullable);
  }

  private static Optional<ExecutableElement> accessor(TypeElement element) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(element.getEnclosedElements());
    Optional<ExecutableElement> marked =
        methods.stream().filter(ValueReader::isMarked).filter(Accessors::isAccessor).findFirst();
    if (marked.isPresent()) {
      return marked;
    }
    return element.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.FIELD && isMarked(member))
        .findFirst()
        .flatMap(field -> Accessors.find(element, field.getSimpleName().toString()));
  }

  /** How a value becomes an object again; a constant is found, not made. */
  private record Way(Creation creation, Optional<ExecutableElement> maker) {}

  private static Optional<Way> wayBack(TypeElement element) {
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(new Way(Creation.CONSTANT, Optional.empty()));
    }
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (has(method, JSON_CREATOR)
          && method.getModifiers().contains(Modifier.STATIC)
          && method.getParameters().size() == 1) {
        return Optional.of(new Way(Creation.FACTORY, Optional.of(method)));
      }
    }
    List<ExecutableElement> visible =
        ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    return visible.stream()
        .filter(constructor -> !element.getModifiers().contains(Modifier.ABSTRACT))
        .filter(constructor -> constructor.getParameters().size() == 1)
        .filter(constructor -> visible.size() == 1 || has(constructor, JSON_CREATOR))
        .map(constructor -> new Way(Creation.CONSTRUCTOR, Optional.of(constructor)))
        .findFirst();
  }

  private void problem(TypeElement element, String text, Use use) {
    problems.add(DiagnosticCode.JSON_VALUE, use.where(), element.getSimpleName().toString(), text);
  }
}
