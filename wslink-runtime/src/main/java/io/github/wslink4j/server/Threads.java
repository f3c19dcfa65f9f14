package io.github.wslink4j.server;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
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

  static Pool workers() {
    Pool workers = new Pool(WORKERS, WORKERS, new LinkedBlockingQueue<>(), "wslink-worker");
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  /** As many as are needed at once: open streams are limited, and most need none for long. */
  static Pool publishers() {
    return new Pool(0, Integer.MAX_VALUE, new SynchronousQueue<>(), "wslink-publisher");
  }

  /** A pool that tells when it has ended. */
  static final class Pool extends ThreadPoolExecutor {
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private Pool(int core, int most, BlockingQueue<Runnable> waiting, String name) {
      super(core, most, IDLE_SECONDS, TimeUnit.SECONDS, waiting, daemons(name));
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
