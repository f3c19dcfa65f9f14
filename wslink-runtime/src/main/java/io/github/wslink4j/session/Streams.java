package io.github.wslink4j.session;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The publishers that send to one client. Thread-safe. */
final class Streams {

  private final SessionHub hub;
  private final Map<String, StreamedResult> open = new ConcurrentHashMap<>();
  private final Set<CollectedResult> collecting = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Streams(SessionHub hub) {
    this.hub = hub;
  }

  /**
   * Opens the stream of a call that says how many items it takes.
   *
   * @param call a message with a {@code stream} part
   * @throws WireException if the client has no right to one more
   */
  StreamedResult open(MessageReader call, Reply reply) {
    call.enterStream();
    long items = readItems(call);
    if (open.size() >= hub.limits().streams()) {
      throw new WireException("too many open streams, at most " + hub.limits().streams());
    }
    StreamedResult stream = new StreamedResult(this, reply, hub);
    if (open.putIfAbsent(reply.id(), stream) != null) {
      throw new WireException("a stream with this id is open");
    }
    stream.take(items);
    return stream;
  }

  /** Collects what a publisher has, and answers with the list. */
  <T> void collect(Flow.Publisher<? extends T> publisher, Codec<T> codec, Reply reply) {
    CollectedResult result = new CollectedResult(this, reply, hub);
    collecting.add(result);
    result.start(publisher, codec);
    if (closed) {
      result.cancel();
    }
  }

  /** Carries out {@code wslink.request [id, items]}. */
  void request(MessageReader message) {
    StreamedResult stream = find(message);
    if (!message.nextElement()) {
      throw new WireException("args: expected [id, items]");
    }
    long items = readItems(message);
    if (stream != null) {
      stream.take(items);
    }
  }

  /** Carries out {@code wslink.cancel [id]}. */
  void cancel(MessageReader message) {
    StreamedResult stream = find(message);
    if (stream != null) {
      stream.cancel();
    }
  }

  // The stream may have ended while its client still spoke of it, so that not finding it is no
  // mistake.
  private @Nullable StreamedResult find(MessageReader message) {
    if (message.enterArguments()) {
      message.beginList();
      if (message.nextElement()) {
        return open.get(message.readString());
      }
    }
    throw new WireException("args: expected the id of a stream");
  }

  private static long readItems(MessageReader message) {
    long items = message.readLong();
    if (items < 1) {
      throw message.error("expected at least 1 item, got " + items);
    }
    return items;
  }

  void forget(StreamedResult stream) {
    open.remove(stream.reply().id(), stream);
  }

  void forget(CollectedResult result) {
    collecting.remove(result);
  }

  /** Cancels the open streams. What is being collected is a call in flight, and is answered. */
  void cancelOpen() {
    open.values().forEach(PublisherResult::cancel);
  }

  /** Cancels all that there are and will be. */
  void close() {
    closed = true;
    cancelOpen();
    collecting.forEach(PublisherResult::cancel);
  }
}
