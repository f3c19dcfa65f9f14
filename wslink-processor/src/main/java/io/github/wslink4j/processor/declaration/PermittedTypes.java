package io.github.wslink4j.processor.declaration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The classes that a sealed interface permits, in the order of its {@code permits} clause.
 *
 * <p>Without that clause javac takes the order in which they are declared, and the Eclipse compiler
 * sorts the members of a class by their names. So members that come sorted are put into the order
 * of their declaration: what is generated does not depend on the compiler.
 */
final class PermittedTypes {

  private final List<TypeElement> permitted;

  private PermittedTypes(List<TypeElement> permitted) {
    this.permitted = permitted;
  }

  static List<TypeElement> of(TypeElement sealedInterface, Compilation compilation) {
    List<TypeElement> permitted =
        sealedInterface.getPermittedSubclasses().stream()
            .map(type -> (TypeElement) ((DeclaredType) type).asElement())
            .toList();
    // Class files know their permits clauses, and no order of declaration.
    return compilation.isSource(Compilation.nameOf(sealedInterface))
        ? new PermittedTypes(permitted).asDeclared()
        : permitted;
  }

  private List<TypeElement> asDeclared() {
    Map<Element, Iterator<TypeElement>> members = new HashMap<>();
    return permitted.stream()
        .map(TypeElement::getEnclosingElement)
        .map(owner -> members.computeIfAbsent(owner, this::membersOf).next())
        .toList();
  }

  private Iterator<TypeElement> membersOf(Element owner) {
    List<TypeElement> members =
        permitted.stream().filter(type -> type.getEnclosingElement().equals(owner)).toList();
    if (owner instanceof TypeElement && members.equals(sorted(members))) {
      Comparator<TypeElement> place = Comparator.comparing(owner.getEnclosedElements()::indexOf);
      return members.stream().sorted(place).iterator();
    }
    return members.iterator();
  }

  private static List<TypeElement> sorted(List<TypeElement> types) {
    return types.stream()
        .sorted(Comparator.comparing(type -> type.getSimpleName().toString()))
        .toList();
  }
}
