package io.github.wslink4j.benchmarks;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.NonBlocking;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;

/** What a load generator calls. */
@ExportRPC("bench")
public interface Bench {

  /**
   * The smallest call.
   *
   * @param a a number
   * @param b a number
   * @return their sum
   */
  @NonBlocking
  long add(long a, long b);

  /**
   * A call that is all payload.
   *
   * @param data any bytes
   * @return the same bytes
   */
  @NonBlocking
  byte[] echo(byte[] data);

  /**
   * Publishes on {@link #topic()}, as fast as it can.
   *
   * @param count how many publications
   * @param size how many bytes each has, at least eight
   * @return the count, as soon as all are on their way
   */
  int publish(int count, int size);

  /**
   * Byte arrays that begin with their running number: eight bytes, the highest first. It counts
   * from 0 in each call of {@link #publish}.
   *
   * @return the topic
   */
  @PublishTopic(capacity = 1_000_000)
  Topic<byte[]> topic();
}
