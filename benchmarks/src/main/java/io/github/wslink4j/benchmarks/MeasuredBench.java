package io.github.wslink4j.benchmarks;

import io.github.wslink4j.Topic;
import io.github.wslink4j.TopicPublisher;
import java.nio.ByteBuffer;

/** Does no more than it must, so that what is measured is the way there and back. */
final class MeasuredBench implements Bench {

  private final TopicPublisher<byte[]> topic = new TopicPublisher<>();

  @Override
  public long add(long a, long b) {
    return a + b;
  }

  @Override
  public byte[] echo(byte[] data) {
    return data;
  }

  @Override
  public int publish(int count, int size) {
    if (size < Long.BYTES) {
      throw new IllegalArgumentException(
          "size: " + size + " (expected: at least " + Long.BYTES + ")");
    }
    for (int number = 0; number < count; number++) {
      topic.publish(ByteBuffer.allocate(size).putLong(0, number).array());
    }
    return count;
  }

  @Override
  public Topic<byte[]> topic() {
    return topic;
  }
}
