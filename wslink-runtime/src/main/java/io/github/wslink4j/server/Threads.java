package io.github.wslink4j.server;

import java.util.concurrent.ExecutorService;
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

  private Threads() {}

  static ExecutorService workers() {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemons("wslink-worker"));
    workers.allowCoreThreadTimeOut(true);
    return workers;
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
