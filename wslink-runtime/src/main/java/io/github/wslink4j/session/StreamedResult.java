package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codegen.v1.Codec;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's items on their way to a client that takes a stream.
 *
 * <p>The client says how many items it takes; but it may say "all", and then read slowly. So the
 * publisher is asked for no more than two batches at a time: while one is on its way through the
 * client's {@link Outbox}, the other may be made. A batch is as many items as make {@link
 * #BATCH_BYTES}, judged by the largest that has been seen, and the next is asked for when the
 * socket has taken one. So a stream that nobody reads costs two batches, whatever was asked for.
 *
 * <p>It is opened when the call arrives, because the client may ask for more, or cancel, while the
 * call still waits for its turn.
 */
final class StreamedResult extends PublisherResult {

  static final int BATCH_BYTES = 256 * 1024;
  private static final int BATCH_ITEMS = 32;

  private final Streams streams;
  private final Reply reply;

  /** Set before the publisher is subscribed to. */
  private @Nullable Codec<Object> codec;

  /** What the client has asked for since that was last looked at. */
  private final AtomicLong requested = new AtomicLong();

  /** Used in turn only: what the client takes and the publisher has not been asked for. */
  private long wanted;

  /** Used in turn only: what the publisher has been asked for and the socket has not taken. */
  private long underway;

  /** What the publisher has been asked for and has not published. */
  private final AtomicLong due = new AtomicLong();

  /** The next two are used by the publisher only. */
  private int unmarked;

  private int largest = 1;
  private volatile int batch = 1;

  StreamedResult(Streams streams, Reply reply, SessionHub hub) {
    super(hub);
    this.streams = streams;
    this.reply = reply;
  }

  Reply reply() {
    return reply;
  }

  /** Begins to send. */
  // The items are the publisher's own, whatever the subscriber calls them.
  @SuppressWarnings("unchecked")
  <T> void start(Flow.Publisher<? extends T> publisher, Codec<T> codec) {
    this.codec = (Codec<Object>) codec;
    subscribeTo(publisher);
  }

  /** The client takes more items. From any thread. */
  void take(long items) {
    // One task for all that comes before it runs: a client may ask faster than a publisher listens.
    if (requested.getAndAccumulate(items, StreamedResult::sum) == 0) {
      inTurn(
          () -> {
            wanted = sum(wanted, requested.getAndSet(0));
            ask();
          });
    }
  }

  private static long sum(long some, long more) {
    return some + more < 0 ? Long.MAX_VALUE : some + more;
  }

  @Override
  void subscribed() {
    ask();
  }

  private void ask() {
    long items = Math.min(wanted, 2L * batch - underway);
    if (items > 0 && isSubscribed()) {
      wanted -= items;
      underway += items;
      due.addAndGet(items);
      request(items);
    }
  }

  private void taken(int items) {
    inTurn(
        () -> {
          underway -= items;
          ask();
        });
  }

  @Override
  void item(Object item) {
    if (due.decrementAndGet() < 0) {
      fail(new IllegalStateException("the publisher published more than it was asked for"));
      return;
    }
    EncodedMessage message;
    try {
      message = reply.item(item, codec);
    } catch (Throwable e) {
      stop(() -> reply.session().send(reply.unwritable(e)));
      return;
    }
    reply.session().send(message);
    int before = batch;
    largest = Math.max(largest, message.size());
    batch = Math.max(1, Math.min(BATCH_ITEMS, BATCH_BYTES / largest));
    // Both sizes count. It grows once, behind the first item: there, waiting for a batch of the new
    // size would be waiting for items that have not been asked for.
    if (++unmarked >= Math.min(before, batch)) {
      int items = unmarked;
      unmarked = 0;
      reply.session().whenSent(() -> taken(items));
    }
  }

  @Override
  void completed() {
    reply.session().send(reply.nothing());
  }

  @Override
  void failed(Throwable failure) {
    reply.session().send(reply.failure(failure));
  }

  @Override
  void ended() {
    streams.forget(this);
  }
}
