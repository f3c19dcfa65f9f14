package io.github.wslink4j.processor.declaration;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * The warnings that a compiler has for code which uses something deprecated: {@code removal} if it
 * is deprecated for removal, {@code deprecation} otherwise. Eclipse complains about a warning that
 * is suppressed for nothing, so they are told apart.
 */
final class DeprecationWarnings {

  private static final String DEPRECATED = "java.lang.Deprecated";

  private final Compilation compilation;

  DeprecationWarnings(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Those of naming a class, with the classes around it. */
  Set<String> ofName(TypeElement type) {
    return of(
        Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement));
  }

  /**
   * Those of using the members that generated code uses: whatever makes and takes apart a value.
   */
  Set<String> ofMembers(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD ->
          of(
              Stream.concat(
                  members(type, ElementKind.CONSTRUCTOR),
                  type.getRecordComponents().stream().map(RecordComponentElement::getAccessor)));
      case ENUM -> of(members(type, ElementKind.ENUM_CONSTANT));
      default -> of(members(type, ElementKind.CONSTRUCTOR, ElementKind.METHOD));
    };
  }

  private Stream<? extends Element> members(TypeElement type, ElementKind... kinds) {
    return compilation.elements().getAllMembers(type).stream()
        .filter(member -> List.of(kinds).contains(member.getKind()))
        .filter(Predicate.not(this::isOfEveryClass));
  }

  /** Such as {@code Object.finalize}, which is deprecated. */
  private boolean isOfEveryClass(Element member) {
    return compilation
        .elements()
        .getPackageOf(member)
        .getQualifiedName()
        .contentEquals("java.lang");
  }

  private Set<String> of(Stream<? extends Element> used) {
    return used.filter(compilation.elements()::isDeprecated)
        .map(this::warning)
        .collect(Collectors.toSet());
  }

  private String warning(Element deprecated) {
    return AnnotationUse.find(deprecated, DEPRECATED, compilation)
            .filter(annotation -> annotation.flag("forRemoval", false))
            .isPresent()
        ? "removal"
        : "deprecation";
  }
}
