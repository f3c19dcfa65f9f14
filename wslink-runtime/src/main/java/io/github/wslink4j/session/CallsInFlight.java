package io.github.wslink4j.session;

import io.github.wslink4j.transport.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the calls of one client that are not answered yet. When there are too many, the client is
 * not read from until half of them are answered. What has been read together with the last one is
 * still carried out.
 */
final class CallsInFlight {

  private final Connection connection;
  private final int limit;
  private final AtomicInteger count = new AtomicInteger();
  private volatile boolean paused;

  CallsInFlight(Connection connection, int limit) {
    this.connection = connection;
    this.limit = limit;
  }

  /** A call has come. On the connection's own thread. */
  void begun() {
    if (count.incrementAndGet() > limit && !paused) {
      paused = true;
      connection.setReading(false);
      // All of them may have been answered before it was visible that somebody waits for that.
      resumeIfFew();
    }
  }

  /** A call has been answered. From any thread. */
  void answered() {
    if (count.decrementAndGet() <= limit / 2 && paused) {
      connection.execute(this::resumeIfFew);
    }
  }

  private void resumeIfFew() {
    if (paused && count.get() <= limit / 2) {
      paused = false;
      connection.setReading(true);
    }
  }
}
