package io.github.wslink4j.transport;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks one after another, in the order in which they were handed over, on threads that it
 * borrows from another executor. It occupies one of them while there is work and none otherwise.
 *
 * <p>Each task sees what the one before it did. A task that throws is logged, and the next one
 * runs. Tasks handed over by a task run after it, so that even an executor which runs everything in
 * the calling thread ({@code Runnable::run}) keeps the order.
 */
public final class SerialExecutor implements Executor {
  private static final Logger LOG = LoggerFactory.getLogger(SerialExecutor.class);

  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private final Executor threads;
  private volatile @Nullable Thread runner;

  /**
   * An executor with nothing to do yet.
   *
   * @param threads lends the threads
   */
  public SerialExecutor(Executor threads) {
    this.threads = Objects.requireNonNull(threads, "threads");
  }

  /**
   * Hands over a task.
   *
   * @param task what to run
   * @throws RejectedExecutionException if there is no thread to borrow; the task then waits for the
   *     next one that is handed over
   */
  @Override
  public void execute(Runnable task) {
    tasks.add(Objects.requireNonNull(task, "task"));
    if (running.compareAndSet(false, true)) {
      try {
        threads.execute(this::run);
      } catch (RejectedExecutionException e) {
        running.set(false);
        throw e;
      }
    }
  }

  /**
   * Whether the calling thread is the one that runs a task now.
   *
   * @return true inside a task
   */
  public boolean isOwnThread() {
    return runner == Thread.currentThread();
  }

  private void run() {
    do {
      runner = Thread.currentThread();
      for (Runnable task; (task = tasks.poll()) != null; ) {
        run(task);
      }
      // Cleared before running is: the next runner may start right then.
      runner = null;
      running.set(false);
      // A task that came after the last poll found running still set, and is ours to run.
    } while (!tasks.isEmpty() && running.compareAndSet(false, true));
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      LOG.error("A task failed", e);
    }
  }
}
