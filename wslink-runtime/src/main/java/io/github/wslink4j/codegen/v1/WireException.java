package io.github.wslink4j.codegen.v1;

/**
 * A value that is not what the contract says, or that the wire cannot carry. The message is meant
 * for the peer's developer: it names the place and what was expected there, and holds nothing of
 * this side's internals.
 */
public final class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A violation.
   *
   * @param message where and what, such as {@code items[3].size: expected an integer, got text}
   */
  public WireException(String message) {
    super(message);
  }

  /**
   * A violation found by other code.
   *
   * @param message where and what
   * @param cause stays on this side
   */
  public WireException(String message, Throwable cause) {
    super(message, cause);
  }
}
