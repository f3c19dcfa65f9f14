package io.github.wslink4j.server;

import io.github.wslink4j.Audience;
import io.github.wslink4j.Subscription;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where publications pass through whose topics no interface names: services put them in, servers
 * take them out. In-process by default; an application that outgrows one machine puts a broker
 * behind it.
 *
 * <pre>{@code
 * Publications publications = Publications.inProcess();
 * server = WslinkServer.builder().publications(publications)…
 * publications.publish("sensors.4711", reading, ReadingCodec.INSTANCE, Audience.everyone());
 * }</pre>
 */
public interface Publications {

  /**
   * Publications within this process.
   *
   * @return a new, empty place
   */
  static Publications inProcess() {
    return new InProcessPublications();
  }

  /**
   * Publishes.
   *
   * @param <T> the publication
   * @param publication topic, value, codec and audience
   * @throws IllegalArgumentException if the topic's name is none; see {@link Publication}
   */
  <T> void publish(Publication<T> publication);

  /**
   * Publishes.
   *
   * @param <T> the publication
   * @param topic dot-separated parts, each {@code \w+}
   * @param value the publication; it must not be changed afterwards
   * @param codec writes it
   * @param audience which clients it is for
   */
  default <T> void publish(String topic, T value, Codec<T> codec, Audience audience) {
    publish(new Publication<>(topic, value, codec, audience));
  }

  /**
   * Publishes a plain value to everyone.
   *
   * @param topic dot-separated parts, each {@code \w+}
   * @param value what {@code WireWriter.writeAny} takes; it must not be changed afterwards
   */
  default void publish(String topic, @Nullable Object value) {
    publish(topic, value, Codecs.ANY, Audience.everyone());
  }

  /**
   * Delivers every publication from now on. This is how a server listens.
   *
   * @param listener called on the publishing thread, or on one of the broker's
   * @return the subscription
   */
  Subscription subscribe(Consumer<Publication<?>> listener);
}
