package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.LinkedHashSet;
import java.util.Optional;
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
    Set<String> services = new LinkedHashSet<>();
    for (TypeElement type : present) {
      if (ON_METHODS.contains(type.getSimpleName().toString())) {
        for (Element element : round.getElementsAnnotatedWith(type)) {
          find(element, type, compilation, problems).ifPresent(services::add);
        }
      }
    }
    return services;
  }

  private static Optional<String> find(
      Element element, TypeElement annotation, Compilation compilation, Problems problems) {
    String annotationName = annotation.getQualifiedName().toString();
    AnnotationUse use = AnnotationUse.find(element, annotationName, compilation).orElseThrow();
    if (element instanceof TypeElement type) {
      if (type.getKind() == ElementKind.INTERFACE) {
        return Optional.of(type.getQualifiedName().toString());
      }
      String name = type.getSimpleName().toString();
      problems.add(DiagnosticCode.NOT_AN_INTERFACE, use.where(type), name);
      return Optional.empty();
    }
    checkMethod(element, use, problems);
    return Optional.empty();
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
