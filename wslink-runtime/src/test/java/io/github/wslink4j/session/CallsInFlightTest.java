package io.github.wslink4j.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.Frame;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsInFlightTest {

  private final List<Boolean> reading = new ArrayList<>();
  private final CallsInFlight calls = new CallsInFlight(new Recorder(), 4);

  @Test
  void readingStopsBeyondTheLimitAndGoesOnWhenHalfIsAnswered() {
    begin(4);
    assertThat(reading).isEmpty();
    begin(1);
    assertThat(reading).containsExactly(false);
    answer(2);
    assertThat(reading).containsExactly(false);
    answer(1);
    assertThat(reading).containsExactly(false, true);
    answer(2);
    assertThat(reading).containsExactly(false, true);
  }

  @Test
  void whatWasReadTogetherIsCountedToo() {
    begin(10);
    assertThat(reading).containsExactly(false);
    answer(7);
    assertThat(reading).containsExactly(false);
    answer(1);
    assertThat(reading).containsExactly(false, true);
  }

  @Test
  void itMayHappenAgain() {
    begin(5);
    answer(5);
    begin(5);
    answer(5);
    assertThat(reading).containsExactly(false, true, false, true);
  }

  private void begin(int count) {
    for (int i = 0; i < count; i++) {
      calls.begun();
    }
  }

  private void answer(int count) {
    for (int i = 0; i < count; i++) {
      calls.answered();
    }
  }

  /** Remembers whether it is to read. */
  private final class Recorder implements Connection {
    @Override
    public void setReading(boolean wanted) {
      reading.add(wanted);
    }

    @Override
    public void execute(Runnable task) {
      task.run();
    }

    @Override
    public String remoteAddress() {
      return "";
    }

    @Override
    public boolean isOwnThread() {
      return true;
    }

    @Override
    public void write(Iterable<Frame> frames) {}

    @Override
    public void write(boolean text, byte[] bytes, int offset, int length) {}

    @Override
    public void flush() {}

    @Override
    public boolean isWritable() {
      return true;
    }

    @Override
    public void close(int code, String reason) {}
  }
}
