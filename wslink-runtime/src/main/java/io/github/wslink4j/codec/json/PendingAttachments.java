package io.github.wslink4j.codec.json;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.ProtocolException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;

/**
 * The attachments of one connection whose message has not come yet: first a key that is announced,
 * then the bytes under that key. Keys are filled in the order of their announcement.
 */
final class PendingAttachments {

  private record Announced(String key, long sinceNanos) {}

  private record Filled(ByteBuffer bytes, long sinceNanos) {}

  private final DecoderLimits limits;
  private final Queue<Announced> announced = new ArrayDeque<>();
  private final Map<String, Filled> filled = new LinkedHashMap<>();
  private long size;

  PendingAttachments(DecoderLimits limits) {
    this.limits = limits;
  }

  void announce(String key) {
    if (announced.size() + filled.size() == limits.attachments()) {
      throw policy("more than " + limits.attachments() + " attachments without a message");
    }
    announced.add(new Announced(key, System.nanoTime()));
  }

  /** Takes bytes for the key announced first; does nothing if there is none. */
  void fill(byte[] bytes, int offset, int length) {
    Announced first = announced.poll();
    if (first == null) {
      return;
    }
    take(first.key());
    size += length;
    if (size > limits.assemblingBytes()) {
      throw policy("more than " + limits.assemblingBytes() + " bytes of attachments");
    }
    byte[] copy = Arrays.copyOfRange(bytes, offset, offset + length);
    filled.put(first.key(), new Filled(ByteBuffer.wrap(copy), first.sinceNanos()));
  }

  boolean isFilled(String key) {
    return !filled.isEmpty() && filled.containsKey(key);
  }

  /** Hands the bytes over and forgets them; none if there are none. */
  byte[] take(String key) {
    Filled found = filled.remove(key);
    if (found == null) {
      return new byte[0];
    }
    size -= found.bytes().capacity();
    return found.bytes().array();
  }

  void expire(long nowNanos) {
    long oldest = limits.assemblyTime().toNanos();
    boolean tooOld =
        announced.stream().anyMatch(key -> nowNanos - key.sinceNanos() > oldest)
            || filled.values().stream().anyMatch(bytes -> nowNanos - bytes.sinceNanos() > oldest);
    if (tooOld) {
      announced.clear();
      filled.clear();
      size = 0;
      throw policy("an attachment without its message for more than " + limits.assemblyTime());
    }
  }

  private static ProtocolException policy(String reason) {
    return new ProtocolException(ProtocolException.POLICY_VIOLATION, reason);
  }
}
