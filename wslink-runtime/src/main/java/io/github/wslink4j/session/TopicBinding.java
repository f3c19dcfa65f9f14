package io.github.wslink4j.session;

import io.github.wslink4j.Audience;
import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.TopicPublisher;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A topic of an implementation, bound to the clients that cannot say what they want: as if each had
 * subscribed without arguments. A topic whose parameters cannot all be left out has nothing for
 * them.
 */
final class TopicBinding extends TopicCall {
  private static final Logger log = LoggerFactory.getLogger(TopicBinding.class);

  private final TopicEntry entry;
  private final SessionHub hub;
  private final @Nullable ServerSession only;
  private final ArgumentReader arguments = ArgumentReader.ofNothing();
  private @Nullable Subscription subscription;

  private TopicBinding(TopicEntry entry, SessionHub hub, @Nullable ServerSession only) {
    this.entry = entry;
    this.hub = hub;
    this.only = only;
  }

  /**
   * Binds all topics of a table.
   *
   * @param only the client that they are for; null for all
   */
  static List<Subscription> bindAll(
      DispatchTable table, SessionHub hub, @Nullable ServerSession only) {
    List<Subscription> subscriptions = new ArrayList<>();
    List<TopicEntry> topics = table.descriptor().topics();
    for (int topic = 0; topic < topics.size(); topic++) {
      TopicBinding binding = new TopicBinding(topics.get(topic), hub, only);
      if (binding.needsArguments()) {
        continue;
      }
      try {
        table.subscribe(topic, binding);
      } catch (Exception e) {
        throw new IllegalStateException(
            "topic: " + binding.entry.name() + " of " + table.descriptor().name() + " failed", e);
      }
      if (binding.subscription != null) {
        subscriptions.add(binding.subscription);
      }
    }
    return subscriptions;
  }

  private boolean needsArguments() {
    try {
      arguments.begin(entry.parameters());
      return false;
    } catch (WireException e) {
      log.debug("{} needs arguments: {}", entry.name(), e.getMessage());
      return true;
    }
  }

  @Override
  public WireReader argument(int parameter) {
    return arguments.argument(parameter);
  }

  @Override
  public boolean has(int parameter) {
    return arguments.has(parameter);
  }

  @Override
  public boolean hasMore() {
    return arguments.hasMore();
  }

  @Override
  public <T> void deliver(Topic<T> topic, Codec<T> codec) {
    subscription =
        listen(
            topic,
            (value, audience) -> {
              if (only == null) {
                hub.publish(entry, value, codec, audience);
              } else {
                Publication publication =
                    new Publication(entry, 0, value, codec, hub.resolve(audience));
                CallScope.publish(() -> only.offer(publication));
              }
            });
  }

  /** Subscribes to a topic, with the audience of each publication if the topic knows it. */
  static <T> Subscription listen(Topic<T> topic, BiConsumer<T, Audience> listener) {
    Objects.requireNonNull(topic, "the implementation returned null (expected: a Topic)");
    return topic instanceof TopicPublisher<T> publisher
        ? publisher.subscribeWithAudience(listener)
        : topic.subscribe(value -> listener.accept(value, Audience.everyone()));
  }
}
