package io.github.wslink4j.processor.diagnostic;

import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Finds elements that the Eclipse compiler can point at. It shows messages about a record, a
 * record's component or an enum's constant without any place, so that nobody would find them.
 */
final class EclipsePlaces {

  private static final Set<ElementKind> TYPES =
      Set.of(ElementKind.INTERFACE, ElementKind.CLASS, ElementKind.ENUM);

  private EclipsePlaces() {}

  static boolean isNeeded(Messager messager) {
    return messager.getClass().getName().startsWith("org.eclipse.");
  }

  /**
   * The element, or the nearest class around it that has a place.
   *
   * @param service what it was reached from, in case there is no such class
   */
  static Element nearest(Element element, Element service) {
    if (!hasNoPlace(element)) {
      return element;
    }
    for (Element owner = element; owner != null; owner = owner.getEnclosingElement()) {
      if (TYPES.contains(owner.getKind())) {
        return owner;
      }
    }
    return service;
  }

  private static boolean hasNoPlace(Element element) {
    return switch (element.getKind()) {
      case RECORD, RECORD_COMPONENT, ENUM_CONSTANT -> true;
      case FIELD -> element.getEnclosingElement().getKind() == ElementKind.RECORD;
      default -> false;
    };
  }
}
