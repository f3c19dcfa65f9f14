package io.github.wslink4j.transport.netty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Counts the open websockets, and remembers since when there has been none. Thread-safe. */
final class OpenSockets {

  private final List<CompletableFuture<Void>> waitingForNone = new ArrayList<>();
  private int open;
  private long idleSinceNanos = System.nanoTime();

  synchronized void opened() {
    open++;
  }

  void closed() {
    List<CompletableFuture<Void>> done = List.of();
    synchronized (this) {
      if (--open == 0) {
        idleSinceNanos = System.nanoTime();
        done = List.copyOf(waitingForNone);
        waitingForNone.clear();
      }
    }
    done.forEach(future -> future.complete(null));
  }

  /** How long there has been none; -1 if there is one. */
  synchronized long idleNanos() {
    return open > 0 ? -1 : System.nanoTime() - idleSinceNanos;
  }

  /** Completes when there is none. */
  synchronized CompletableFuture<Void> whenNone() {
    CompletableFuture<Void> none = new CompletableFuture<>();
    if (open == 0) {
      none.complete(null);
    } else {
      waitingForNone.add(none);
    }
    return none;
  }
}
