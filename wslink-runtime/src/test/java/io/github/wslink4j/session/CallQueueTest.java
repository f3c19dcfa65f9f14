package io.github.wslink4j.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallQueueTest {

  @Test
  void anInterruptThatOneCallLeavesBehindIsNotTheNextOnes() {
    List<Boolean> interrupted = new ArrayList<>();
    CallQueue queue = new CallQueue(Runnable::run);
    queue.add(() -> Thread.currentThread().interrupt());
    queue.add(() -> interrupted.add(Thread.currentThread().isInterrupted()));
    queue.start();
    assertThat(interrupted).containsExactly(false);
  }

  @Test
  void anInterruptOfWhoeverRunsTheCallsStays() {
    List<Boolean> interrupted = new ArrayList<>();
    CallQueue queue = new CallQueue(Runnable::run);
    queue.add(() -> {});
    queue.add(() -> interrupted.add(Thread.currentThread().isInterrupted()));
    Thread.currentThread().interrupt();
    queue.start();
    assertThat(interrupted).containsExactly(true);
    assertThat(Thread.interrupted()).isTrue();
  }
}
