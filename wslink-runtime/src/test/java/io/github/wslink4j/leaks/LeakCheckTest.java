package io.github.wslink4j.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.PooledByteBufAllocator;
import org.junit.jupiter.api.Test;

class LeakCheckTest {

  @Test
  void findsABufferThatWasNotReleased() {
    RecordingLeakDetector.leak("the one to be found");
    assertThatThrownBy(() -> new LeakCheck.Check().close())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("were not released")
        .hasMessageContaining("the one to be found");
    RecordingLeakDetector.forget("the one to be found");
  }

  @Test
  void isContentWithOneThatWas() {
    PooledByteBufAllocator.DEFAULT.buffer(16).touch("released in time").release();
    assertThat(RecordingLeakDetector.findLeaks())
        .noneMatch(leak -> leak.contains("released in time"));
  }
}
