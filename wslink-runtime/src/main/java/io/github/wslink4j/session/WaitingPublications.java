package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.transport.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The publications of one topic that one client could not take yet, held to the topic's overflow
 * policy.
 */
final class WaitingPublications {

  private final TopicEntry topic;
  private final WaitingBytes bytes;
  private final Deque<EncodedMessage> messages = new ArrayDeque<>();

  WaitingPublications(TopicEntry topic, WaitingBytes bytes) {
    this.topic = topic;
    this.bytes = bytes;
  }

  /** Takes the oldest, or null if none waits. */
  @Nullable EncodedMessage poll() {
    EncodedMessage message = messages.poll();
    if (message != null) {
      bytes.remove(message.size());
    }
    return message;
  }

  /** Adds the newest, or lets it or others give way. */
  void add(EncodedMessage message, Connection connection) {
    switch (topic.overflow()) {
      case LATEST -> {
        while (!messages.isEmpty()) {
          dropOldest();
        }
        keep(message);
      }
      case DROP_OLDEST -> {
        while (!messages.isEmpty() && isFull(message)) {
          dropOldest();
        }
        keepIfRoom(message);
      }
      case BUFFER -> keepIfRoom(message);
      case DISCONNECT -> {
        if (isFull(message)) {
          connection.close(
              ProtocolException.POLICY_VIOLATION,
              "reads too slowly: no publication of " + topic.name() + " may be lost");
        }
        keepIfRoom(message);
      }
    }
  }

  private boolean isFull(EncodedMessage message) {
    return messages.size() >= topic.capacity() || !bytes.hasRoom(message.size());
  }

  private void keepIfRoom(EncodedMessage message) {
    if (isFull(message)) {
      bytes.countDropped();
    } else {
      keep(message);
    }
  }

  private void keep(EncodedMessage message) {
    messages.add(message);
    bytes.add(message.size());
  }

  private void dropOldest() {
    bytes.remove(messages.remove().size());
    bytes.countDropped();
  }
}
