package io.github.wslink4j.session;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A subscription that a client has made, with arguments; its publications carry its number. */
final class TrackedSubscription extends TopicCall {

  private final ServerSession session;
  private final TopicEntry entry;
  private final int number;
  private final ArgumentReader arguments;
  private final Supplier<EncodedMessage> answer;
  private @Nullable List<Publication> early = new ArrayList<>();
  private @Nullable Subscription subscription;

  /**
   * A subscription that is being made.
   *
   * @param answer tells the client the number, before the first publication comes
   */
  TrackedSubscription(
      ServerSession session,
      TopicEntry entry,
      int number,
      ArgumentReader arguments,
      Supplier<EncodedMessage> answer) {
    this.session = session;
    this.entry = entry;
    this.number = number;
    this.arguments = arguments;
    this.answer = answer;
  }

  Subscription opened() {
    if (subscription == null) {
      throw new IllegalStateException("the table has not delivered a topic");
    }
    return subscription;
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

  /**
   * Listens first and answers then, so that nothing is lost that is published as soon as the client
   * knows; what comes in between waits for the answer.
   */
  @Override
  public <T> void deliver(Topic<T> topic, Codec<T> codec) {
    subscription =
        TopicBinding.listen(
            topic,
            (value, audience) -> {
              Publication publication =
                  new Publication(entry, number, value, codec, session.resolve(audience));
              CallScope.publish(() -> offer(publication));
            });
    answered();
  }

  private synchronized void answered() {
    session.answer(answer.get());
    List<Publication> waited = early;
    early = null;
    if (waited != null) {
      waited.forEach(session::offer);
    }
  }

  private synchronized void offer(Publication publication) {
    if (early == null) {
      session.offer(publication);
    } else {
      early.add(publication);
    }
  }
}
