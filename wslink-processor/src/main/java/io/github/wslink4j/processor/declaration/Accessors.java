package io.github.wslink4j.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds the method that gives a property: {@code meshName()}, {@code getMeshName()}. */
final class Accessors {

  private Accessors() {}

  /** One of an exception, or of the exceptions that it extends, where all may call it. */
  static Optional<ExecutableElement> findInherited(TypeElement type, String property) {
    Optional<ExecutableElement> own = find(type, property);
    if (own.isPresent()
        || !(type.getSuperclass() instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement superclass)
        || superclass.getQualifiedName().toString().startsWith("java.")) {
      return own;
    }
    return findInherited(superclass, property)
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC));
  }

  static Optional<ExecutableElement> find(TypeElement type, String property) {
    String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    return Stream.of(property, "get" + capital, "is" + capital)
        .flatMap(
            name ->
                methods.stream()
                    .filter(method -> method.getSimpleName().contentEquals(name))
                    .filter(Accessors::isAccessor))
        .findFirst();
  }

  /** Whether a method has the shape: visible, of the object, without parameters. */
  static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }
}
