package io.github.wslink4j.session;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the work of one client one after another, in the order in which it came, on workers.
 *
 * <p>Handing work to another thread costs more than a small call, so it is handed over in batches:
 * {@link #add} only notes it, {@link #start} wakes a worker once for everything that was read
 * together. At most one worker is busy for a client at a time; it gives its place up after a batch,
 * so that a client with many calls does not starve the others.
 */
final class CallQueue {
  private static final Logger log = LoggerFactory.getLogger(CallQueue.class);

  private static final int BATCH = 64;

  private final Executor workers;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean running;

  CallQueue(Executor workers) {
    this.workers = workers;
  }

  /** Notes a piece of work. */
  synchronized void add(Runnable work) {
    waiting.add(work);
  }

  /** Whether nothing runs and nothing waits, so that order allows to run something in place. */
  synchronized boolean isIdle() {
    return !running && waiting.isEmpty();
  }

  /**
   * Starts what has been noted, if a worker is not already at it.
   *
   * @throws RejectedExecutionException if the workers take no more; another start may succeed
   */
  void start() {
    synchronized (this) {
      if (running || waiting.isEmpty()) {
        return;
      }
      running = true;
    }
    try {
      workers.execute(this::drain);
    } catch (RejectedExecutionException e) {
      synchronized (this) {
        running = false;
      }
      throw e;
    }
  }

  private void drain() {
    do {
      for (int i = 0; i < BATCH; i++) {
        Runnable work = next();
        if (work == null) {
          return;
        }
        run(work);
      }
    } while (!isHandedOn());
  }

  private synchronized @Nullable Runnable next() {
    Runnable work = waiting.poll();
    running = work != null;
    return work;
  }

  private boolean isHandedOn() {
    try {
      workers.execute(this::drain);
      return true;
    } catch (RejectedExecutionException e) {
      // The server stops: nobody else will do what is left.
      return false;
    }
  }

  private void run(Runnable work) {
    boolean interrupted = Thread.currentThread().isInterrupted();
    try {
      work.run();
    } catch (Throwable e) {
      // Whatever it is, the client's next call must not wait for ever.
      log.error("Work for a client failed", e);
    }
    if (!interrupted && !isStopping()) {
      // An executor does this between its tasks: the next call has nothing to do with that.
      Thread.interrupted();
    }
  }

  private boolean isStopping() {
    return workers instanceof ExecutorService service && service.isShutdown();
  }
}
