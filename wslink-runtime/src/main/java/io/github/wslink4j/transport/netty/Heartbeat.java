package io.github.wslink4j.transport.netty;

import java.time.Duration;

/**
 * Tells whether the peer is still there: after a time without hearing from it, it is pinged; after
 * half that time again without an answer, it is taken for dead.
 */
final class Heartbeat {

  /** What is to be done. */
  enum Verdict {
    FINE,
    PING,
    DEAD
  }

  private final long intervalNanos;
  private long heardNanos;
  private boolean pinged;

  /**
   * A peer that has been heard of just now.
   *
   * @param interval the time after which it is pinged; zero for never
   */
  Heartbeat(Duration interval) {
    this.intervalNanos = interval.toNanos();
    this.heardNanos = System.nanoTime();
  }

  void heard() {
    heardNanos = System.nanoTime();
    pinged = false;
  }

  Verdict check(long nowNanos) {
    long silence = nowNanos - heardNanos;
    if (intervalNanos == 0 || silence < intervalNanos) {
      return Verdict.FINE;
    }
    if (pinged) {
      return silence < intervalNanos + intervalNanos / 2 ? Verdict.FINE : Verdict.DEAD;
    }
    pinged = true;
    return Verdict.PING;
  }
}
