package io.github.wslink4j.session;

import java.util.concurrent.atomic.LongAdder;

/**
 * How many bytes of publications wait for one client, against how many may. Guarded by the client's
 * {@link Outbox}.
 */
final class WaitingBytes {

  private final int limit;
  private final LongAdder dropped;
  private long bytes;

  /**
   * None yet.
   *
   * @param dropped counts publications that gave way, for all clients
   */
  WaitingBytes(int limit, LongAdder dropped) {
    this.limit = limit;
    this.dropped = dropped;
  }

  boolean hasRoom(int more) {
    return bytes + more <= limit;
  }

  void add(int more) {
    bytes += more;
  }

  void remove(int less) {
    bytes -= less;
  }

  void countDropped() {
    dropped.increment();
  }
}
