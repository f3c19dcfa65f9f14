package io.github.wslink4j.session;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Starts the work of one client one after another, in the order in which it came, on workers.
 *
 * <p>Handing work to another thread costs more than a small call, so it is handed over in batches:
 * {@link #add} only notes it, {@link #start} wakes a worker once for everything that was read
 * together. At most one worker is busy for a client at a time; it gives its place up after a batch,
 * so that a client with many calls does not starve the others.
 */
final class CallQueue {
  private static final int BATCH = 64;

  private final Executor workers;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean running;

  CallQueue(Executor workers) {
    this.workers = workers;
  }

  /** Notes a piece of work. It must not throw. */
  synchronized void add(Runnable work) {
    waiting.add(work);
  }

  /** Whether nothing runs and nothing waits, so that order allows to run something in place. */
  synchronized boolean isIdle() {
    return !running && waiting.isEmpty();
  }

  /** Starts what has been noted, if a worker is not already at it. */
  void start() {
    synchronized (this) {
      if (running || waiting.isEmpty()) {
        return;
      }
      running = true;
    }
    workers.execute(this::drain);
  }

  private void drain() {
    for (int i = 0; i < BATCH; i++) {
      Runnable work;
      synchronized (this) {
        work = waiting.poll();
        if (work == null) {
          running = false;
          return;
        }
      }
      work.run();
    }
    workers.execute(this::drain);
  }
}
