package io.github.wslink4j.processor.diagnostic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
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

  /** Tells problems that have a place. */
  public void report(Problems problems) {
    for (Problem problem : problems.all()) {
      if (told.add(problem)) {
        Where where = problem.where();
        messager.printMessage(
            kind(problem.code()),
            problem.message(),
            where.element(),
            where.annotation(),
            where.value());
      }
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
