package io.github.wslink4j.client;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener of a topic. It hears nothing before it has a place among the {@link Topics}, and
 * everything that came before its end is heard before that, unless the client itself was closed.
 */
final class Listener<T> implements Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

  private final Topics topics;
  private final String topic;
  private final Codec<T> codec;
  private final Consumer<? super T> consumer;
  private final Consumer<? super Throwable> onEnd;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile Topics.@Nullable Address address;
  private volatile Runnable givingUp = () -> {};
  private volatile boolean closed;

  /** Only the callback queue's: what comes so late that the end has been told is not heard. */
  private boolean told;

  /**
   * A listener without a place.
   *
   * @param topic what it listens to, for logs
   * @param codec reads publications
   * @param consumer gets them
   * @param onEnd is told why no more will come, unless the listener itself was closed
   */
  Listener(
      Topics topics,
      String topic,
      Codec<T> codec,
      Consumer<? super T> consumer,
      Consumer<? super Throwable> onEnd) {
    this.topics = topics;
    this.topic = topic;
    this.codec = codec;
    this.consumer = consumer;
    this.onEnd = onEnd;
  }

  /**
   * Gives the listener its place.
   *
   * @param givingUp run when the listener finds by itself that it cannot go on
   */
  void listen(Topics.Address address, Runnable givingUp) {
    this.givingUp = givingUp;
    this.address = address;
    topics.add(address, this);
  }

  /**
   * Reads a publication and hands it to the consumer later. One that cannot be read ends the
   * subscription, since the server does not speak the same contract; one that the consumer chokes
   * on is logged, and the next one comes all the same.
   *
   * @param in stands before the value
   */
  void receive(WireReader in) {
    T value;
    try {
      value = codec.read(in);
    } catch (RuntimeException e) {
      end(RemoteException.unreadable("a publication on " + topic, in, e));
      givingUp.run();
      return;
    }
    topics
        .callbacks()
        .execute(
            () -> {
              if (!closed && !told && !topics.isSilent()) {
                tell(consumer, value);
              }
            });
  }

  /**
   * Nothing more will come, and the listener has not asked for that.
   *
   * @param why the failure to tell
   */
  void end(Throwable why) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    leave();
    topics
        .callbacks()
        .execute(
            () -> {
              if (!closed) {
                told = true;
                tell(onEnd, why);
              }
            });
  }

  private <V> void tell(Consumer<? super V> callback, V value) {
    try {
      callback.accept(value);
    } catch (RuntimeException e) {
      LOG.error("A listener of {} failed", topic, e);
    }
  }

  @Override
  public void close() {
    closed = true;
    leave();
  }

  private void leave() {
    Topics.Address place = address;
    if (place != null) {
      topics.remove(place, this);
    }
  }
}
