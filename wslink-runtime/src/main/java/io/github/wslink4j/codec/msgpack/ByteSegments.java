package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codegen.v1.WireException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Large bytes that belong between the others of a message, which are not copied there. */
final class ByteSegments {

  private record Segment(int at, ByteBuffer bytes) {}

  /** So far below the limit that a header still fits. */
  private static final int LARGEST = Integer.MAX_VALUE - 64;

  private final List<Segment> segments = new ArrayList<>();
  private long size;

  void clear() {
    segments.clear();
    size = 0;
  }

  /** Notes bytes that belong before {@code at}. */
  void insert(int at, ByteBuffer bytes) {
    size += bytes.remaining();
    segments.add(new Segment(at, bytes));
  }

  /** The message, of a copy of the small bytes and of the large ones themselves. */
  ByteBuffer[] parts(byte[] small, int length) {
    if (size + length > LARGEST) {
      throw new WireException("expected a message of less than 2 GiB");
    }
    byte[] copy = Arrays.copyOf(small, length);
    if (segments.isEmpty()) {
      return new ByteBuffer[] {ByteBuffer.wrap(copy)};
    }
    List<ByteBuffer> parts = new ArrayList<>();
    int from = 0;
    for (Segment segment : segments) {
      if (segment.at() > from) {
        parts.add(ByteBuffer.wrap(copy, from, segment.at() - from).slice());
      }
      parts.add(segment.bytes());
      from = segment.at();
    }
    if (length > from) {
      parts.add(ByteBuffer.wrap(copy, from, length - from).slice());
    }
    clear();
    return parts.toArray(ByteBuffer[]::new);
  }
}
