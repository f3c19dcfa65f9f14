package io.github.wslink4j.leaks;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks for leaks once, behind the last test of a run, and fails the run if there are any. */
public final class LeakCheck implements BeforeAllCallback {

  static {
    // Before any test makes Netty choose its own.
    RecordingLeakDetector.install();
  }

  /** For JUnit. */
  public LeakCheck() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(LeakCheck.class))
        .getOrComputeIfAbsent(Check.class);
  }

  /** Closed by JUnit when everything has run. */
  static final class Check implements AutoCloseable {
    @Override
    public void close() {
      List<String> leaks = RecordingLeakDetector.findLeaks();
      if (!leaks.isEmpty()) {
        throw new AssertionError(
            leaks.size() + " buffers were not released:\n" + String.join("\n", leaks));
      }
    }
  }
}
