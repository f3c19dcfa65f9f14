package io.github.wslink4j.processor.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, so that all of them are told at once. The same one is kept only once. */
public final class Problems {

  private final Set<Problem> found = new LinkedHashSet<>();

  /**
   * Adds a problem.
   *
   * @param arguments what fills the gaps of the code's text, in order
   */
  public void add(DiagnosticCode code, Where where, String... arguments) {
    found.add(new Problem(code, where, List.of(arguments)));
  }

  /** Whether one of them forbids to generate anything. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.code().isError());
  }

  /** All of them, in the order of finding. */
  public List<Problem> all() {
    return new ArrayList<>(found);
  }
}
