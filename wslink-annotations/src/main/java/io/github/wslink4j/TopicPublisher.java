package io.github.wslink4j;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The publishing end of a {@link Topic}, held by the object that implements a service.
 *
 * <pre>{@code
 * final class Chat implements ChatService {
 *   private final TopicPublisher<String> channel = new TopicPublisher<>();
 *
 *   public Topic<String> channel() {
 *     return channel;
 *   }
 *
 *   public void say(String text) {
 *     channel.publish(text);
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe. Listeners are called one after another on the publishing thread; publications
 * that several threads make at once are delivered in one order, the same for every listener. What a
 * listener publishes in turn follows what it is hearing: {@code publish} then returns at once, and
 * the outer one afterwards.
 *
 * @param <T> one publication
 */
public final class TopicPublisher<T> implements Topic<T> {

  private final List<BiConsumer<? super T, Audience>> listeners = new CopyOnWriteArrayList<>();

  /** What is to be delivered; guarded by the listeners, as is whether a thread is at it. */
  private final Queue<Publication<T>> waiting = new ArrayDeque<>();

  private boolean delivering;

  private record Publication<T>(T value, Audience audience) {}

  /** A topic without listeners. */
  public TopicPublisher() {}

  /**
   * Publishes to every client.
   *
   * @param value the publication; it must not be changed afterwards, because it may be encoded
   *     later
   */
  public void publish(T value) {
    publish(value, Audience.everyone());
  }

  /**
   * Publishes to some clients.
   *
   * @param value the publication; it must not be changed afterwards, because it may be encoded
   *     later
   * @param audience which clients it is for
   */
  public void publish(T value, Audience audience) {
    Objects.requireNonNull(audience, "audience");
    List<RuntimeException> failures = new ArrayList<>();
    synchronized (listeners) {
      waiting.add(new Publication<>(value, audience));
      if (delivering) {
        return; // This thread is: a listener publishes.
      }
      delivering = true;
      try {
        for (Publication<T> next; (next = waiting.poll()) != null; ) {
          deliver(next, failures);
        }
      } finally {
        delivering = false;
      }
    }
    if (!failures.isEmpty()) {
      RuntimeException failure = failures.remove(0);
      failures.stream().filter(other -> other != failure).forEach(failure::addSuppressed);
      throw failure;
    }
  }

  private void deliver(Publication<T> publication, List<RuntimeException> failures) {
    for (BiConsumer<? super T, Audience> listener : listeners) {
      try {
        listener.accept(publication.value(), publication.audience());
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>What a listener throws reaches the caller of {@code publish}, after all other listeners have
   * been called.
   */
  @Override
  public Subscription subscribe(Consumer<? super T> listener) {
    Objects.requireNonNull(listener, "listener");
    return subscribeWithAudience((value, audience) -> listener.accept(value));
  }

  /**
   * Delivers every publication from now on, with the clients it is meant for. This is how a server
   * listens.
   *
   * @param listener called for each publication, as {@link #subscribe(Consumer)} says
   * @return the subscription
   */
  public Subscription subscribeWithAudience(BiConsumer<? super T, Audience> listener) {
    Objects.requireNonNull(listener, "listener");
    // A wrapper of its own, so that closing one of two subscriptions of the same listener ends that
    // one.
    BiConsumer<T, Audience> place = listener::accept;
    listeners.add(place);
    return () -> listeners.remove(place);
  }

  /**
   * Tells whether anybody listens, so that a publication nobody would receive need not be made.
   *
   * @return true if at least one subscription is open
   */
  public boolean hasListeners() {
    return !listeners.isEmpty();
  }
}
