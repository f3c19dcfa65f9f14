package io.github.wslink4j.processor.diagnostic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Tells problems to the compiler. What two services share, such as a record, is complained about
 * once.
 */
public final class Reporter {

  private final Messager messager;
  private final Set<Problem> told = new HashSet<>();

  /** Speaks through a compiler's messager. */
  public Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Tells problems of the sources at large. */
  public void report(Problems problems) {
    problems.all().stream()
        .filter(told::add)
        .forEach(problem -> print(problem, problem.where().element()));
  }

  /** Tells problems of one service, and of what it reaches. */
  public void report(Problems problems, TypeElement service) {
    boolean eclipse = EclipsePlaces.isNeeded(messager);
    for (Problem problem : problems.all()) {
      Element element = problem.where().element();
      if (told.add(problem)) {
        print(problem, eclipse ? EclipsePlaces.nearest(element, service) : element);
      }
    }
  }

  private void print(Problem problem, Element element) {
    Where where = problem.where();
    if (element.equals(where.element())) {
      messager.printMessage(
          kind(problem.code()), problem.message(), element, where.annotation(), where.value());
    } else {
      messager.printMessage(kind(problem.code()), problem.message(), element);
    }
  }

  /** Tells a problem that has no place in the source, such as a wrong option. */
  public void report(DiagnosticCode code, String... arguments) {
    messager.printMessage(kind(code), "[" + code.id() + "] " + code.text(List.of(arguments)));
  }

  private static Diagnostic.Kind kind(DiagnosticCode code) {
    return code.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
  }
}
