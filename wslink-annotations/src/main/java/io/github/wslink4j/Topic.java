package io.github.wslink4j;

import java.util.function.Consumer;

/**
 * What an interface promises to publish. Subscribing looks the same on both sides: a client's topic
 * delivers what arrives from the server, an implementation's topic delivers what is published in
 * the same process, with no socket in sight.
 *
 * @param <T> one publication; the same types as in a method's result
 */
@FunctionalInterface
public interface Topic<T> {

  /**
   * Delivers every publication from now on.
   *
   * @param listener called for each publication, in the order of publishing and never twice at a
   *     time. A client calls it on a thread of its own; a {@link TopicPublisher} on the thread that
   *     publishes. It must not block for long. What it throws is logged or handed to the publisher,
   *     and does not end the subscription
   * @return the subscription, to be closed when the listener no longer cares
   */
  Subscription subscribe(Consumer<? super T> listener);
}
