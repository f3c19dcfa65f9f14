package io.github.wslink4j.client;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One listener of a topic. */
final class Listener<T> implements Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

  private final Topics topics;
  private final Topics.Address address;
  private final Codec<T> codec;
  private final Consumer<? super T> consumer;
  private volatile boolean closed;

  Listener(Topics topics, Topics.Address address, Codec<T> codec, Consumer<? super T> consumer) {
    this.topics = topics;
    this.address = address;
    this.codec = codec;
    this.consumer = consumer;
  }

  Topics.Address address() {
    return address;
  }

  /**
   * Reads a publication and hands it to the consumer later. One that cannot be read, or that the
   * consumer chokes on, is logged; the next one comes all the same.
   *
   * @param in stands before the value
   * @param callbacks calls the consumer
   */
  void receive(WireReader in, Executor callbacks) {
    T value;
    try {
      value = codec.read(in);
    } catch (RuntimeException e) {
      LOG.warn("A publication on {} is left out: it cannot be read", address.topic(), e);
      return;
    }
    callbacks.execute(
        () -> {
          if (closed) {
            return;
          }
          try {
            consumer.accept(value);
          } catch (RuntimeException e) {
            LOG.error("A listener of {} failed", address.topic(), e);
          }
        });
  }

  @Override
  public void close() {
    closed = true;
    topics.forget(this);
  }
}
