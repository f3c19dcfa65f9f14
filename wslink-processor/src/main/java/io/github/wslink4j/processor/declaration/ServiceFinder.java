package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the services of a round, and annotations that stand where they do nothing. */
public final class ServiceFinder {

  private static final String PACKAGE = "io.github.wslink4j.";

  /**
   * What the processor reads, and what it writes: it claims them all, so that javac does not warn
   * under {@code -Xlint:processing} that nobody did.
   */
  public static final Set<String> ANNOTATIONS =
      Set.of(
          PACKAGE + "ExportRPC",
          PACKAGE + "PublishTopic",
          PACKAGE + "Default",
          PACKAGE + "Kwarg",
          PACKAGE + "Concurrent",
          PACKAGE + "NonBlocking",
          PACKAGE + "Packed",
          PACKAGE + "BigInt",
          PACKAGE + "UseCodec",
          "javax.annotation.processing.Generated");

  private static final Set<String> ON_METHODS =
      Set.of("ExportRPC", "PublishTopic", "Concurrent", "NonBlocking");

  private ServiceFinder() {}

  /**
   * Finds the services.
   *
   * @param present the annotations that there are in this round; code generated for services has
   *     none that is looked for, so that it need not be searched
   * @param problems takes annotations that stand where they do nothing
   * @return their full names
   */
  public static Set<String> find(
      Set<? extends TypeElement> present,
      RoundEnvironment round,
      Compilation compilation,
      Problems problems) {
    TypeElement[] annotations =
        present.stream()
            .filter(type -> ON_METHODS.contains(type.getSimpleName().toString()))
            .toArray(TypeElement[]::new);
    Set<String> services = new LinkedHashSet<>();
    if (annotations.length == 0) {
      return services; // The compiler would go through all sources, to find nothing.
    }
    for (Element element : round.getElementsAnnotatedWithAny(annotations)) {
      if (element.getKind() == ElementKind.INTERFACE) {
        services.add(((TypeElement) element).getQualifiedName().toString());
      } else {
        checkPlace(element, annotations, compilation, problems);
      }
    }
    return services;
  }

  private static void checkPlace(
      Element element, TypeElement[] annotations, Compilation compilation, Problems problems) {
    for (TypeElement annotation : annotations) {
      AnnotationUse.find(element, annotation.getQualifiedName().toString(), compilation)
          .ifPresent(use -> checkPlace(element, use, problems));
    }
  }

  private static void checkPlace(Element element, AnnotationUse use, Problems problems) {
    if (element instanceof TypeElement type) {
      problems.add(
          DiagnosticCode.NOT_AN_INTERFACE, use.where(type), type.getSimpleName().toString());
    } else {
      checkMethod(element, use, problems);
    }
  }

  /** An interface without the annotation may be there to be extended by one that has it. */
  private static void checkMethod(Element method, AnnotationUse use, Problems problems) {
    Element owner = method.getEnclosingElement();
    if (owner.getKind() != ElementKind.INTERFACE) {
      problems.add(
          DiagnosticCode.OUTSIDE_SERVICE,
          use.where(method),
          use.simpleName(),
          method.getSimpleName().toString(),
          owner.getSimpleName().toString());
    }
  }
}
