package io.github.wslink4j.processor.declaration;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What keeps generated code from making an object of a class, or from taking one apart. */
final class Making {

  private final TypeElement type;
  private final Compilation compilation;

  Making(TypeElement type, Compilation compilation) {
    this.type = type;
    this.compilation = compilation;
  }

  /** What is wrong with the class. */
  Optional<String> objection() {
    boolean isInner =
        type.getKind() == ElementKind.CLASS
            && type.getEnclosingElement() instanceof TypeElement
            && !type.getModifiers().contains(Modifier.STATIC);
    return isInner
        ? Optional.of("it is an inner class, which \"static\" would change")
        : Optional.empty();
  }

  /** What is wrong with a constructor or a factory. */
  Optional<String> objection(ExecutableElement maker) {
    String name = maker.getKind() == ElementKind.CONSTRUCTOR ? "constructor" : named(maker);
    return checked(maker).map(thrown -> "its " + name + " throws " + thrown);
  }

  /**
   * What is wrong with the method that gives back what a constructor or a factory takes. A generic
   * factory has type parameters of its own, which nothing can be compared with.
   */
  Optional<String> objection(ExecutableElement accessor, VariableElement taken) {
    TypeMirror given = compilation.returnedIn(type, accessor);
    ExecutableElement maker = (ExecutableElement) taken.getEnclosingElement();
    if (maker.getTypeParameters().isEmpty()
        && !compilation.types().isAssignable(given, taken.asType())) {
      return Optional.of(
          "its %s gives %s, and %s is taken back"
              .formatted(named(accessor), TypeText.of(given), TypeText.of(taken.asType())));
    }
    return checked(accessor).map(thrown -> "its " + named(accessor) + " throws " + thrown);
  }

  private Optional<String> checked(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .filter(compilation::isChecked)
        .map(TypeText::of)
        .findFirst();
  }

  private static String named(ExecutableElement method) {
    return method.getSimpleName() + "()";
  }
}
