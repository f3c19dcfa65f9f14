package io.github.wslink4j;

import java.util.Objects;
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

  /**
   * Delivers every publication from now on, and tells of the end if one comes.
   *
   * <pre>{@code
   * viewport.frames("1").subscribe(frame -> show(frame), why -> showMessage(why.getMessage()));
   * }</pre>
   *
   * @param listener called for each publication, as {@link #subscribe(Consumer)} says
   * @param onEnd called at most once, where the listener is called, when nothing more will come
   *     although nobody closed the subscription: a client's topic ends when the server refuses the
   *     subscription, when a publication is not what the contract says, or when the connection
   *     ends, by whichever side; it gets the same exception as a call that fails for that. What it
   *     throws is logged. A {@link TopicPublisher} has no end, and neither has a topic that only
   *     implements {@link #subscribe(Consumer)}. Without this, a client logs why a topic has ended,
   *     and a connection's end is silent
   * @return the subscription, to be closed when the listener no longer cares; nobody need close it
   *     after its end
   */
  default Subscription subscribe(Consumer<? super T> listener, Consumer<? super Throwable> onEnd) {
    Objects.requireNonNull(onEnd, "onEnd");
    return subscribe(listener);
  }
}
