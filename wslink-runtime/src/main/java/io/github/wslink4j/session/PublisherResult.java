package io.github.wslink4j.session;

import io.github.wslink4j.transport.SerialExecutor;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Subscribes to the {@link Flow.Publisher} that a method has returned.
 *
 * <p>A publisher is user code, and may do its work in whoever asks it for something. So everything
 * that is said to it is said neither in the client's turn nor on the connection's thread. Its
 * subscription is told one thing after another (request, cancel) on workers, as the rules of
 * reactive streams have it, but {@code subscribe} is none of them: it may publish everything before
 * it returns, and wait to be asked for it meanwhile, as a {@link
 * java.util.concurrent.SubmissionPublisher} does. How long that takes is up to the client, so it
 * has a thread of its own: if it took a worker, a few clients that ask for nothing would have them
 * all, and nobody could be told anything. What the publisher says itself may come from any thread,
 * but never two things at a time.
 *
 * <p>It ends once, by whichever comes first: the publisher's completion or failure, a breach of the
 * rules, the client's cancellation, the end of the connection.
 */
abstract class PublisherResult implements Flow.Subscriber<Object> {
  private static final Logger log = LoggerFactory.getLogger(PublisherResult.class);

  private final Executor publishers;
  private final Executor talk;
  private final AtomicBoolean ended = new AtomicBoolean();

  /** Used in turn only. */
  private Flow.@Nullable Subscription subscription;

  PublisherResult(SessionHub hub) {
    this.publishers = hub.publishers();
    this.talk = new SerialExecutor(hub.workers());
  }

  /** The publisher waits to be asked for items. Called in turn, once. */
  abstract void subscribed();

  /** Takes an item. Called by the publisher. */
  abstract void item(Object item);

  /** There are no more items. */
  abstract void completed();

  /** There are no more items because something went wrong. */
  abstract void failed(Throwable failure);

  /** It ends, before anybody hears of it. Called once. */
  abstract void ended();

  final void subscribeTo(Flow.Publisher<?> publisher) {
    say(
        publishers,
        () -> {
          if (!ended.get()) {
            publisher.subscribe(this);
          }
        });
  }

  /** Whether the publisher can be asked for items; in turn. */
  final boolean isSubscribed() {
    return subscription != null && !ended.get();
  }

  /** Asks for more items; in turn. */
  final void request(long items) {
    if (subscription != null) {
      subscription.request(items);
    }
  }

  /** Says something to the subscription, later. */
  final void inTurn(Runnable saying) {
    say(talk, saying);
  }

  /** Says something to user code. If it throws, that is how the publisher fails. */
  private void say(Executor executor, Runnable saying) {
    try {
      executor.execute(
          () -> {
            try {
              saying.run();
            } catch (RuntimeException | Error e) {
              fail(e);
            }
          });
    } catch (RejectedExecutionException e) {
      log.debug("A publisher is told nothing more: the server stops", e);
    }
  }

  /**
   * Ends it without a word to anybody: nothing was subscribed to.
   *
   * @return false if it had been cancelled
   */
  final boolean forget() {
    return end();
  }

  /** Ends it without a word to the client. From any thread. */
  final void cancel() {
    stop(() -> {});
  }

  /** Ends it with a failure. From any thread. */
  final void fail(Throwable failure) {
    stop(() -> failed(failure));
  }

  /** Ends it before the publisher does: the client is told first, then the publisher. */
  final void stop(Runnable tellClient) {
    if (end()) {
      tellClient.run();
      inTurn(
          () -> {
            if (subscription != null) {
              subscription.cancel();
            }
          });
    }
  }

  private boolean end() {
    boolean first = ended.compareAndSet(false, true);
    if (first) {
      ended();
    }
    return first;
  }

  @Override
  public final void onSubscribe(Flow.Subscription subscription) {
    requireNonNull(subscription, "subscription");
    inTurn(
        () -> {
          if (this.subscription != null || ended.get()) {
            subscription.cancel();
          } else {
            this.subscription = subscription;
            subscribed();
          }
        });
  }

  @Override
  public final void onNext(Object item) {
    requireNonNull(item, "item");
    if (!ended.get()) {
      item(item);
    }
  }

  @Override
  public final void onError(Throwable failure) {
    requireNonNull(failure, "failure");
    if (end()) {
      failed(failure);
    }
  }

  @Override
  public final void onComplete() {
    if (end()) {
      completed();
    }
  }

  /** Nothing may be null, and a publisher that learns so has nothing more to say. */
  private void requireNonNull(@Nullable Object said, String name) {
    if (said == null) {
      NullPointerException breach = new NullPointerException(name);
      fail(breach);
      throw breach;
    }
  }
}
