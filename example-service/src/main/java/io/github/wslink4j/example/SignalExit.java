package io.github.wslink4j.example;

/**
 * Ends the process with exit code 0 on SIGINT and SIGTERM, as a wslink launcher expects.
 *
 * <p>The Java machine answers these signals by running its shutdown hooks and then ends with a code
 * that tells of the signal. A hook that halts the machine has the last word on the code. It is
 * taken away again before the process ends for any other reason, so that it does not hide that
 * one's code.
 */
final class SignalExit implements AutoCloseable {

  private final Thread hook;

  /**
   * Nothing happens before {@link #install}.
   *
   * @param tidyUp what is done between the signal and the end
   */
  SignalExit(Runnable tidyUp) {
    hook =
        new Thread(
            () -> {
              tidyUp.run();
              Runtime.getRuntime().halt(0);
            },
            "example-signal");
  }

  void install() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // A signal has come: the hook is running, and ends the process.
    }
  }
}
