package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.transport.SerialExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who listens to what. The wire has no subscribe message of its own: a server sends every
 * publication, and it is the client that knows whether anybody cares. Publications are read on the
 * connection's thread, each listener's own copy straight from the frame, and delivered by the
 * callback queue.
 */
final class Topics {
  private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
  private static final String PUBLISH = "publish:";

  private final Map<Address, List<Listener<?>>> listeners = new ConcurrentHashMap<>();
  private final SerialExecutor callbacks;
  private final boolean numbered;
  private volatile @Nullable RemoteException closed;
  private volatile boolean silent;

  /**
   * Where a publication goes.
   *
   * @param topic its name
   * @param number the tracked subscription that it is for; 0 for none
   */
  record Address(String topic, long number) {}

  /**
   * Nobody listens yet.
   *
   * @param callbacks calls the listeners
   * @param numbered whether the server numbers its publications by subscription; if not, their
   *     numbers mean nothing
   */
  Topics(SerialExecutor callbacks, boolean numbered) {
    this.callbacks = callbacks;
    this.numbered = numbered;
  }

  SerialExecutor callbacks() {
    return callbacks;
  }

  void add(Address address, Listener<?> listener) {
    listeners.merge(
        address,
        List.of(listener),
        (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    // Looked at after: see PendingCalls, which closes in the same way.
    RemoteException closed = this.closed;
    if (closed != null) {
      listener.end(closed);
    }
  }

  void remove(Address address, Listener<?> listener) {
    listeners.computeIfPresent(
        address,
        (same, before) -> {
          List<Listener<?>> left = before.stream().filter(each -> each != listener).toList();
          return left.isEmpty() ? null : left;
        });
  }

  /**
   * Ends all subscriptions, and from now on each one that is made.
   *
   * @param failure what their listeners are told
   */
  void close(RemoteException failure) {
    closed = failure;
    listeners.values().forEach(each -> each.forEach(listener -> listener.end(failure)));
  }

  /** Lets no listener hear what still waits for it; each is told of its end all the same. */
  void silence() {
    silent = true;
  }

  boolean isSilent() {
    return silent;
  }

  /**
   * Whether an id is that of a publication.
   *
   * @param id a message's id
   * @return true if {@link #deliver} is to be called
   */
  static boolean isPublication(String id) {
    return id.startsWith(PUBLISH);
  }

  /**
   * Delivers a publication to those who listen.
   *
   * @param id its id, {@code publish:<topic>:<number>}
   * @param publication the message, read during the call
   */
  void deliver(String id, MessageReader publication) {
    // A topic may have colons of its own.
    int end = id.lastIndexOf(':');
    if (end < PUBLISH.length()) {
      LOG.debug("Publication with the id {} has no topic", id);
      return;
    }
    String topic = id.substring(PUBLISH.length(), end);
    if (publication.enterError()) {
      Throwable failure = Failure.read(publication, Errors.none());
      LOG.warn("The server could not publish on {}: {}", topic, failure.toString());
      return;
    }
    Address address = new Address(topic, numbered ? number(id, end + 1) : 0);
    for (Listener<?> listener : listeners.getOrDefault(address, List.of())) {
      if (publication.enterResult()) {
        listener.receive(publication);
      }
    }
  }

  private static long number(String id, int start) {
    try {
      return Long.parseLong(id, start, id.length(), 10);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
