package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.ProtocolException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message of which some chunks have come. Chunks in order are joined at once; those that come
 * early wait apart, so that memory never depends on the size or offset that a header claims.
 */
final class Assembly {

  /** What a chunk that waits apart costs at least, beside its bytes. */
  private static final int LEAST_COST = 64;

  private final int size;
  private final long sinceNanos;
  private final TreeMap<Integer, byte[]> early = new TreeMap<>();
  private byte[] joined = {};
  private int joinedLength;
  private int earlyCost;

  Assembly(int size, long sinceNanos) {
    this.size = size;
    this.sinceNanos = sinceNanos;
  }

  int size() {
    return size;
  }

  long sinceNanos() {
    return sinceNanos;
  }

  /** How much memory it takes, about. */
  long cost() {
    return (long) joinedLength + earlyCost;
  }

  boolean isComplete() {
    return joinedLength == size;
  }

  /** The message, once it is complete; this object keeps none of it. */
  byte[] message() {
    return joined.length == size ? joined : Arrays.copyOf(joined, size);
  }

  /** Takes a body that lies within the message. */
  void add(int offset, byte[] from, int at, int length) {
    if (length == 0) {
      return;
    }
    refuseOverlap(offset, length);
    if (offset != joinedLength) {
      early.put(offset, Arrays.copyOfRange(from, at, at + length));
      earlyCost += Math.max(length, LEAST_COST);
      return;
    }
    join(from, at, length);
    for (byte[] next; (next = early.remove(joinedLength)) != null; ) {
      earlyCost -= Math.max(next.length, LEAST_COST);
      join(next, 0, next.length);
    }
  }

  private void join(byte[] from, int at, int length) {
    int needed = joinedLength + length;
    if (needed > joined.length) {
      long doubled = Math.max(needed, 2L * joined.length);
      joined = Arrays.copyOf(joined, (int) Math.min(size, doubled));
    }
    System.arraycopy(from, at, joined, joinedLength, length);
    joinedLength = needed;
  }

  private void refuseOverlap(int offset, int length) {
    Map.Entry<Integer, byte[]> before = early.lowerEntry(offset + length);
    boolean free =
        offset >= joinedLength
            && (before == null || before.getKey() + before.getValue().length <= offset);
    if (!free) {
      throw new ProtocolException(ProtocolException.PROTOCOL_ERROR, "chunks overlap");
    }
  }
}
