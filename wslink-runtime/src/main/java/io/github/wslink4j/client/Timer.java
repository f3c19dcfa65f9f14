package io.github.wslink4j.client;

import java.time.Duration;

/** Runs something later. The seam where tests put a clock of their own. */
@FunctionalInterface
interface Timer {

  /**
   * Arranges for a task.
   *
   * @param delay how long to wait
   * @param task what to run then, on a thread of the timer's; quick, and throws nothing
   * @return calls the task off, if it has not run
   */
  Runnable after(Duration delay, Runnable task);
}
