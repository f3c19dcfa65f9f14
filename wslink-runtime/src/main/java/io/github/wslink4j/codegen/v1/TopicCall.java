package io.github.wslink4j.codegen.v1;

import io.github.wslink4j.Topic;

/**
 * One subscription that is being made by a {@link DispatchTable}, with the arguments of the topic's
 * method.
 */
public abstract class TopicCall extends Arguments {

  /** For the runtime. */
  protected TopicCall() {}

  /**
   * Subscribes to what the implementation returned.
   *
   * @param <T> one publication
   * @param topic the implementation's topic
   * @param codec writes its publications
   */
  public abstract <T> void deliver(Topic<T> topic, Codec<T> codec);
}
