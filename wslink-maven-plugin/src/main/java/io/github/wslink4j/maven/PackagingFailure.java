package io.github.wslink4j.maven;

/** Something that the user has to put right; the message says how. */
final class PackagingFailure extends Exception {
  private static final long serialVersionUID = 1L;

  PackagingFailure(String message) {
    super(message);
  }
}
