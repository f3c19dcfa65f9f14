package io.github.wslink4j.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a server that are not the transport's. */
final class Threads {

  /** Methods may block, so there are more workers than processors; idle ones end. */
  private static final int WORKERS = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());

  private static final long IDLE_SECONDS = 30;

  /** How long a method may go on when the server stops. */
  private static final long LAST_CALL_SECONDS = 5;

  private Threads() {}

  static Workers workers() {
    return new Workers();
  }

  /** A pool that tells when it has ended. */
  static final class Workers extends ThreadPoolExecutor {
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private Workers() {
      super(
          WORKERS,
          WORKERS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          daemons("wslink-worker"));
      allowCoreThreadTimeOut(true);
    }

    @Override
    protected void terminated() {
      ended.complete(null);
    }

    /**
     * Takes no more work, and does what there is. Methods that have not returned by then are
     * interrupted.
     */
    CompletableFuture<Void> end() {
      shutdown();
      return ended
          .copy()
          .orTimeout(LAST_CALL_SECONDS, TimeUnit.SECONDS)
          .exceptionally(
              timeout -> {
                shutdownNow();
                return null;
              });
    }
  }

  static ScheduledExecutorService timer() {
    return Executors.newSingleThreadScheduledExecutor(daemons("wslink-timer"));
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
