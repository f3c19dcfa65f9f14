package io.github.wslink4j.processor.diagnostic;

import java.util.List;

/**
 * One thing to tell the author.
 *
 * @param code what kind of thing
 * @param where the place in the source
 * @param arguments what fills the gaps of the code's text
 */
public record Problem(DiagnosticCode code, Where where, List<String> arguments) {

  /** Copies the list. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** The whole message, the code in brackets first. */
  public String message() {
    return "[" + code.id() + "] " + code.text(arguments);
  }
}
