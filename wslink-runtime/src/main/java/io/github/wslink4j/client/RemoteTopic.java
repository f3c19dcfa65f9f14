package io.github.wslink4j.client;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Codec;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A topic of the server's. */
final class RemoteTopic<T> implements Topic<T> {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteTopic.class);

  private final Topics topics;
  private final String name;
  private final Codec<T> codec;
  private final Function<Listener<T>, Subscription> subscribing;

  /**
   * A topic that nobody has subscribed to.
   *
   * @param topics where listeners will have their places
   * @param name its name
   * @param codec reads its publications
   * @param subscribing gives a listener its place
   */
  RemoteTopic(
      Topics topics, String name, Codec<T> codec, Function<Listener<T>, Subscription> subscribing) {
    this.topics = topics;
    this.name = name;
    this.codec = codec;
    this.subscribing = subscribing;
  }

  /** A topic that is listened to as a whole, without the server's knowing. */
  static <T> Topic<T> whole(Topics topics, String name, Codec<T> codec) {
    return new RemoteTopic<>(
        topics,
        name,
        codec,
        listener -> {
          listener.listen(new Topics.Address(name, 0), () -> {});
          return listener;
        });
  }

  @Override
  public Subscription subscribe(Consumer<? super T> listener) {
    return subscribe(listener, this::logEnd);
  }

  @Override
  public Subscription subscribe(Consumer<? super T> listener, Consumer<? super Throwable> onEnd) {
    return subscribing.apply(
        new Listener<>(
            topics,
            name,
            codec,
            Objects.requireNonNull(listener, "listener"),
            Objects.requireNonNull(onEnd, "onEnd")));
  }

  /** The end of the connection is no news: the client tells of that. */
  private void logEnd(Throwable why) {
    if (why.getCause() instanceof IOException) {
      LOG.debug("No more publications will come from {}: {}", name, why.toString());
    } else {
      LOG.warn("No publications will come from {}: {}", name, why.toString());
    }
  }
}
