package io.github.wslink4j.session;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.transport.Connection;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
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
 * gives way. It does so too when the queue itself has grown to the limit, because the connection's
 * thread is late. So a client that has stopped reading costs the socket's high-water mark, what its
 * topics may keep, and nothing that grows; other clients do not notice.
 */
final class Outbox {

  /** So much is sent before other connections of the same thread have their turn. */
  private static final int BATCH = 256;

  /** What is on its way to the connection's thread. */
  sealed interface Item {}

  private record Answer(EncodedMessage message) implements Item {}

  private record Published(EncodedMessage message, Publication publication) implements Item {}

  /** A place in the queue that somebody wants to know of. */
  private record Mark(Runnable passed) implements Item {}

  private final Connection connection;
  private final int maxFrameSize;
  private final int maxQueuedBytes;
  private final WaitingBytes waitingBytes;

  // Guarded by this, as is waitingBytes.
  private final Queue<Item> queue;
  private final Map<String, WaitingPublications> waiting = new LinkedHashMap<>();
  private long queuedBytes;
  private boolean scheduled;
  private boolean closed;

  /** Both used on the connection's own thread. */
  private boolean sending;

  private final Queue<Mark> passed = new ArrayDeque<>();

  /**
   * Empty.
   *
   * @param maxFrameSize what {@link EncodedMessage#frames} is told
   * @param maxQueuedBytes how many bytes of publications may be on their way to the connection's
   *     thread
   * @param waitingBytes counts those that wait for the socket
   */
  Outbox(Connection connection, int maxFrameSize, int maxQueuedBytes, WaitingBytes waitingBytes) {
    this(connection, maxFrameSize, maxQueuedBytes, waitingBytes, new ArrayDeque<>());
  }

  /** Empty, with a queue that somebody may watch. */
  Outbox(
      Connection connection,
      int maxFrameSize,
      int maxQueuedBytes,
      WaitingBytes waitingBytes,
      Queue<Item> queue) {
    this.queue = queue;
    this.connection = connection;
    this.maxFrameSize = maxFrameSize;
    this.maxQueuedBytes = maxQueuedBytes;
    this.waitingBytes = waitingBytes;
  }

  /** Hands over an answer. */
  void answer(EncodedMessage message) {
    synchronized (this) {
      enqueue(new Answer(message));
    }
    wake();
  }

  /**
   * Tells when the socket has room again behind what has been handed over so far.
   *
   * @param action quick, for it runs on the connection's own thread; never, if the connection ends
   */
  void whenSent(Runnable action) {
    synchronized (this) {
      enqueue(new Mark(action));
    }
    wake();
  }

  /** Hands over a publication, encoded as this client takes it. */
  void publish(EncodedMessage message, Publication publication) {
    synchronized (this) {
      boolean hasRoom = queuedBytes == 0 || queuedBytes + message.size() <= maxQueuedBytes;
      if (!hasRoom) {
        spill();
      }
      if (waiting.isEmpty()) {
        queuedBytes += message.size();
        enqueue(new Published(message, publication));
      } else if (!closed) {
        hold(message, publication);
      }
    }
    wake();
  }

  private void enqueue(Item item) {
    if (!closed) {
      queue.add(item);
    }
  }

  /**
   * From now on publications wait in their topics' places, those that are on their way first: while
   * anything waits there, the queue holds answers only.
   */
  private void spill() {
    if (queuedBytes == 0) {
      return;
    }
    queue.removeIf(
        item -> {
          if (item instanceof Published published) {
            hold(published.message(), published.publication());
            return true;
          }
          return false;
        });
    queuedBytes = 0;
  }

  private void hold(EncodedMessage message, Publication publication) {
    waiting
        .computeIfAbsent(
            publication.place(),
            place -> new WaitingPublications(publication.topic(), waitingBytes))
        .add(message, connection);
  }

  private void wake() {
    synchronized (this) {
      if (scheduled || closed) {
        return;
      }
      scheduled = true;
    }
    connection.execute(this::send);
  }

  /**
   * Sends what can be sent. On the connection's own thread: when woken, when the socket is writable
   * again, and before the connection is closed.
   */
  void send() {
    if (sending) {
      // Flushing has made the socket writable, which the loop below sees for itself.
      return;
    }
    sending = true;
    try {
      synchronized (this) {
        scheduled = false;
      }
      int sent = 0;
      for (EncodedMessage message; (message = next()) != null; ) {
        connection.write(message.frames(maxFrameSize));
        if (++sent == BATCH) {
          wake();
          break;
        }
      }
      connection.flush();
      tellPassed();
    } finally {
      sending = false;
    }
  }

  private void tellPassed() {
    while (!passed.isEmpty() && connection.isWritable()) {
      passed.remove().passed().run();
    }
  }

  /** The next message that may be sent now, or null. */
  private @Nullable EncodedMessage next() {
    boolean writable = isWritable();
    synchronized (this) {
      if (!writable) {
        spill();
      }
      for (Item item; (item = queue.poll()) != null; ) {
        if (item instanceof Answer answer) {
          return answer.message();
        } else if (item instanceof Published published) {
          queuedBytes -= published.message().size();
          return published.message();
        } else if (item instanceof Mark mark) {
          passed.add(mark);
        }
      }
      return writable ? nextWaiting() : null;
    }
  }

  /** Asks the socket itself, when it looks full: perhaps it has only not been told to send. */
  private boolean isWritable() {
    if (!connection.isWritable()) {
      connection.flush();
    }
    return connection.isWritable();
  }

  /** One of each topic in turn, so that a busy topic does not hold up the others. */
  private @Nullable EncodedMessage nextWaiting() {
    while (!waiting.isEmpty()) {
      Map.Entry<String, WaitingPublications> first = waiting.entrySet().iterator().next();
      String place = first.getKey();
      WaitingPublications publications = first.getValue();
      waiting.remove(place);
      EncodedMessage message = publications.poll();
      if (message != null) {
        waiting.put(place, publications);
        return message;
      }
    }
    return null;
  }

  /** Forgets everything; the connection has ended, and its own thread says so. */
  void close() {
    passed.clear();
    synchronized (this) {
      closed = true;
      queue.clear();
      waiting.clear();
    }
  }
}
