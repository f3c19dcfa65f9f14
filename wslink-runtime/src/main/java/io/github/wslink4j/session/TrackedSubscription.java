package io.github.wslink4j.session;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import org.jspecify.annotations.Nullable;

/** A subscription that a client has made, with arguments; its publications carry its number. */
final class TrackedSubscription extends TopicCall {

  private final ServerSession session;
  private final TopicEntry entry;
  private final int number;
  private final ArgumentReader arguments;
  private final Runnable beforeDelivery;
  private @Nullable Subscription subscription;

  /**
   * A subscription that is being made.
   *
   * @param beforeDelivery what happens before the first publication can come
   */
  TrackedSubscription(
      ServerSession session,
      TopicEntry entry,
      int number,
      ArgumentReader arguments,
      Runnable beforeDelivery) {
    this.session = session;
    this.entry = entry;
    this.number = number;
    this.arguments = arguments;
    this.beforeDelivery = beforeDelivery;
  }

  Subscription opened() {
    if (subscription == null) {
      throw new IllegalStateException("the table has not delivered a topic");
    }
    return subscription;
  }

  @Override
  public WireReader in() {
    return arguments.in();
  }

  @Override
  public int nextArgument(Fields parameters) {
    return arguments.next(parameters);
  }

  @Override
  public <T> void deliver(Topic<T> topic, Codec<T> codec) {
    beforeDelivery.run();
    subscription =
        TopicBinding.listen(
            topic,
            (value, audience) -> {
              Publication publication =
                  new Publication(entry, number, value, codec, session.resolve(audience));
              CallScope.publish(() -> session.offer(publication));
            });
  }
}
