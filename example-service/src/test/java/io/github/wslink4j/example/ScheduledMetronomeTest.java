package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Subscription;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class ScheduledMetronomeTest {

  private final BlockingQueue<Thread> beats = new LinkedBlockingQueue<>();

  @Test
  void beatsAgainAndAgainOnItsOwnThread() throws InterruptedException {
    try (ScheduledMetronome metronome = new ScheduledMetronome()) {
      Subscription beating = metronome.every(Duration.ofMillis(1), this::beat);
      assertThat(beats.take()).isSameAs(beats.take());
      assertThat(beats.take().getName()).isEqualTo("example-metronome");
      beating.close();
    }
  }

  @Test
  void theThreadEndsWithIt() throws InterruptedException {
    Thread thread;
    try (ScheduledMetronome metronome = new ScheduledMetronome()) {
      metronome.every(Duration.ofDays(1), this::beat);
      thread = beats.take();
    }
    thread.join();
    assertThat(thread.isAlive()).isFalse();
  }

  private void beat() {
    beats.add(Thread.currentThread());
  }
}
