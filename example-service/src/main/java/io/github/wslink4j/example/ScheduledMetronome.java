package io.github.wslink4j.example;

import io.github.wslink4j.Subscription;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A metronome with a thread of its own, which ends with it. */
final class ScheduledMetronome implements Metronome, AutoCloseable {

  private final ScheduledThreadPoolExecutor executor;

  ScheduledMetronome() {
    executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "example-metronome");
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Subscription every(Duration period, Runnable action) {
    Future<?> beat =
        executor.scheduleAtFixedRate(action, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    return () -> beat.cancel(false);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
