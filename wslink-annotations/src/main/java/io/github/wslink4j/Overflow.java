package io.github.wslink4j;

/**
 * What happens to a publication when the client it is meant for reads more slowly than the
 * publisher publishes.
 */
public enum Overflow {
  /**
   * Only the newest publication waits; an older one that waits is dropped for it. For pictures and
   * other states.
   */
  LATEST,

  /**
   * Up to the capacity wait; beyond it the oldest waiting one is dropped. For logs and other tails.
   */
  DROP_OLDEST,

  /** Up to the capacity wait; beyond it the newest is dropped. */
  BUFFER,

  /**
   * Up to the capacity wait; beyond it the client is disconnected. For streams that are worthless
   * with a hole.
   */
  DISCONNECT
}
