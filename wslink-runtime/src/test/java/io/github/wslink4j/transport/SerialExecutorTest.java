package io.github.wslink4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class SerialExecutorTest {

  private final List<Object> done = new ArrayList<>();

  @Test
  void aTaskOfATaskRunsAfterItEvenInTheCallingThread() {
    SerialExecutor serial = new SerialExecutor(Runnable::run);
    serial.execute(
        () -> {
          serial.execute(() -> done.add("inner"));
          done.add("outer");
        });
    assertThat(done).containsExactly("outer", "inner");
  }

  @Test
  void aThreadIsBorrowedOnceForAllThatWaits() {
    Queue<Runnable> borrowed = new ArrayDeque<>();
    SerialExecutor serial = new SerialExecutor(borrowed::add);
    for (int i = 0; i < 3; i++) {
      int number = i;
      serial.execute(() -> done.add(number));
    }
    assertThat(borrowed).hasSize(1);
    borrowed.remove().run();
    assertThat(done).containsExactly(0, 1, 2);
    serial.execute(() -> done.add(3));
    assertThat(borrowed).hasSize(1);
  }

  @Test
  void aTaskThatThrowsHarmsNoOther() {
    SerialExecutor serial = new SerialExecutor(Runnable::run);
    serial.execute(
        () -> {
          serial.execute(() -> done.add("next"));
          throw new IllegalStateException("task");
        });
    assertThat(done).containsExactly("next");
  }

  @Test
  void tasksOfOneThreadKeepTheirOrderAndNeverRunTwoAtATime() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      SerialExecutor serial = new SerialExecutor(pool);
      int count = 10_000;
      AtomicBoolean busy = new AtomicBoolean();
      List<Object> expected = new ArrayList<>();
      CountDownLatch all = new CountDownLatch(count);
      for (int i = 0; i < count; i++) {
        int number = i;
        expected.add(number);
        serial.execute(
            () -> {
              boolean alone = busy.compareAndSet(false, true);
              done.add(alone ? number : "two at a time");
              busy.set(false);
              all.countDown();
            });
      }
      all.await();
      assertThat(done).isEqualTo(expected);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void itKnowsItsOwnThread() {
    SerialExecutor serial = new SerialExecutor(Runnable::run);
    serial.execute(() -> done.add(serial.isOwnThread()));
    assertThat(done).containsExactly(true);
    assertThat(serial.isOwnThread()).isFalse();
  }

  @Test
  void aTaskThatFoundNoThreadRunsWithTheNext() {
    AtomicBoolean full = new AtomicBoolean(true);
    SerialExecutor serial =
        new SerialExecutor(
            task -> {
              if (full.get()) {
                throw new RejectedExecutionException("full");
              }
              task.run();
            });
    assertThatThrownBy(() -> serial.execute(() -> done.add("first")))
        .isInstanceOf(RejectedExecutionException.class);
    full.set(false);
    serial.execute(() -> done.add("second"));
    assertThat(done).containsExactly("first", "second");
  }
}
