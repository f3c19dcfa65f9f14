package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codegen.v1.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A publisher's items, collected into a list for a client that takes no stream. */
final class CollectedResult extends PublisherResult {

  private final Streams streams;
  private final Reply reply;
  private final int limit;

  /** Used by the publisher only. */
  private final List<Object> items = new ArrayList<>();

  /** Set before the publisher is subscribed to. */
  private @Nullable Codec<List<Object>> codec;

  CollectedResult(Streams streams, Reply reply, SessionHub hub) {
    super(hub);
    this.streams = streams;
    this.reply = reply;
    this.limit = hub.limits().collectedItems();
  }

  /** Begins to collect. */
  // The items are the publisher's own, whatever the subscriber calls them.
  @SuppressWarnings("unchecked")
  <T> void start(Flow.Publisher<? extends T> publisher, Codec<T> codec) {
    this.codec = ((Codec<Object>) codec).list();
    subscribeTo(publisher);
  }

  @Override
  void subscribed() {
    request(limit + 1L);
  }

  @Override
  void item(Object item) {
    if (items.size() < limit) {
      items.add(item);
      return;
    }
    stop(
        () ->
            reply
                .session()
                .answer(
                    reply.refusal(
                        "more than "
                            + limit
                            + " items, which only a client that takes streams can get")));
  }

  @Override
  void completed() {
    EncodedMessage answer;
    try {
      answer = reply.result(items, codec);
    } catch (Throwable e) {
      answer = reply.unwritable(e);
    }
    reply.session().answer(answer);
  }

  @Override
  void failed(Throwable failure) {
    reply.session().answer(reply.failure(failure));
  }

  @Override
  void ended() {
    streams.forget(this);
  }
}
