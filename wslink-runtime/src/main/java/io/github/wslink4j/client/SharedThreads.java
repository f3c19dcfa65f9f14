package io.github.wslink4j.client;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads that all clients of the process share: daemons, made when first needed. A client
 * occupies one worker while its callbacks run and none otherwise, so the number of workers has no
 * limit of its own: callbacks may wait for calls of other clients.
 */
final class SharedThreads {

  private SharedThreads() {}

  static Executor workers() {
    return Workers.POOL;
  }

  static Timer timer() {
    return Clock.TIMER;
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  private static final class Workers {
    static final Executor POOL = Executors.newCachedThreadPool(daemons("wslink-client"));
  }

  private static final class Clock {
    static final Timer TIMER = timer();

    private static Timer timer() {
      var scheduler = new ScheduledThreadPoolExecutor(1, daemons("wslink-client-timer"));
      // Most alarms are called off soon: an answered call must not stay in memory until its time.
      scheduler.setRemoveOnCancelPolicy(true);
      return (delay, task) -> {
        Future<?> alarm = scheduler.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> alarm.cancel(false);
      };
    }
  }
}
