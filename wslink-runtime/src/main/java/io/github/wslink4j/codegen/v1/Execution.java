package io.github.wslink4j.codegen.v1;

/** On which thread, and in which order, a method runs. */
public enum Execution {
  /** On a worker; it holds up the client's next call until it returns. */
  SERIAL,
  /** On a worker, beside the client's other calls. */
  CONCURRENT,
  /**
   * On the event loop, in place; its turn comes after the calls that are still running before it.
   */
  NON_BLOCKING
}
