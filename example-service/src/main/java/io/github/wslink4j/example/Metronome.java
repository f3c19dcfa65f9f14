package io.github.wslink4j.example;

import io.github.wslink4j.Subscription;
import java.time.Duration;

/** Does things again and again, at a fixed pace. Tests beat time by hand. */
@FunctionalInterface
interface Metronome {

  /**
   * Does something now and then every so often.
   *
   * @param period from one time to the next
   * @param action what to do; what it throws ends it
   * @return ends it when closed; an action that is under way finishes
   */
  Subscription every(Duration period, Runnable action);
}
