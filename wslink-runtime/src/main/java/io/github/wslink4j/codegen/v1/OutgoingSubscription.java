package io.github.wslink4j.codegen.v1;

import io.github.wslink4j.Topic;

/**
 * A subscription with arguments that a client stub is making. Not thread-safe until {@link #open}.
 */
public interface OutgoingSubscription {

  /**
   * Where the arguments are written, as many as announced.
   *
   * @return the writer
   */
  WireWriter arguments();

  /**
   * Makes the topic. A server that does not know subscriptions with arguments is listened to as a
   * whole.
   *
   * @param <T> one publication
   * @param codec reads its publications
   * @return the topic; nothing happens before somebody subscribes
   */
  <T> Topic<T> open(Codec<T> codec);
}
