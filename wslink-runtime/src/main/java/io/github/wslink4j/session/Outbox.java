package io.github.wslink4j.session;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.transport.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one client.
 *
 * <p>Any thread hands messages over; the connection's own thread sends them. Between the two is one
 * queue, so answers and publications leave in the order in which they were handed over, and one
 * wake-up of the connection serves all that have come since the last.
 *
 * <p>While the socket keeps up, the queue is empty a moment later. When it does not, answers are
 * handed to it all the same (they are few: the client's calls are limited), but a publication waits
 * in the place that its topic has here, where the topic's {@link Overflow} policy decides what
 * gives way. So a client that has stopped reading costs the socket's high-water mark, what its
 * topics may keep, and nothing that grows; other clients do not notice.
 */
final class Outbox {

  /** A message on its way to the connection's thread; an answer has no publication. */
  private record Item(EncodedMessage message, @Nullable Publication publication) {}

  private final Connection connection;
  private final int maxFrameSize;
  private final WaitingBytes waitingBytes;
  private final Queue<Item> handedOver = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final Map<String, WaitingPublications> waiting = new LinkedHashMap<>();

  Outbox(Connection connection, int maxFrameSize, WaitingBytes waitingBytes) {
    this.connection = connection;
    this.maxFrameSize = maxFrameSize;
    this.waitingBytes = waitingBytes;
  }

  /** Hands over an answer. */
  void answer(EncodedMessage message) {
    handOver(new Item(message, null));
  }

  /** Hands over a publication, encoded as this client takes it. */
  void publish(EncodedMessage message, Publication publication) {
    handOver(new Item(message, publication));
  }

  private void handOver(Item item) {
    handedOver.add(item);
    if (scheduled.compareAndSet(false, true)) {
      connection.execute(this::send);
    }
  }

  /**
   * Sends what can be sent. On the connection's own thread: when woken, and when the socket is
   * writable again.
   */
  void send() {
    scheduled.set(false);
    sendWaiting();
    for (Item item; (item = handedOver.poll()) != null; ) {
      Publication publication = item.publication();
      if (publication == null || (connection.isWritable() && waiting.isEmpty())) {
        connection.write(item.message().frames(maxFrameSize));
      } else {
        waiting
            .computeIfAbsent(
                publication.place(),
                place -> new WaitingPublications(publication.topic(), waitingBytes))
            .add(item.message(), connection);
      }
    }
    connection.flush();
  }

  private void sendWaiting() {
    while (!waiting.isEmpty() && connection.isWritable()) {
      // One of each topic in turn, so that a busy topic does not hold up the others.
      Map.Entry<String, WaitingPublications> first = waiting.entrySet().iterator().next();
      String place = first.getKey();
      WaitingPublications publications = first.getValue();
      waiting.remove(place);
      EncodedMessage message = publications.poll();
      if (message != null) {
        waiting.put(place, publications);
        connection.write(message.frames(maxFrameSize));
      }
    }
  }

  /** Forgets everything; the connection has ended. On the connection's own thread. */
  void clear() {
    handedOver.clear();
    waiting.clear();
  }
}
