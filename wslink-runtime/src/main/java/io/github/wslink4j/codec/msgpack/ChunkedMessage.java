package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.transport.Frame;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A message of generation 2. The first part begins with the header of a chunk that holds all of it,
 * so that in one frame it needs nothing more.
 */
final class ChunkedMessage implements EncodedMessage {
  private final int id;
  private final int size;
  private final List<Frame> whole;

  /** A message whose first part has room for a header and is this object's own. */
  ChunkedMessage(ByteBuffer[] parts) {
    whole = List.of(new Frame(false, List.of(parts)));
    size = whole.get(0).size() - Chunk.HEADER;
    id = Chunk.nextId();
    Chunk.putHeader(parts[0].array(), id, 0, size);
  }

  @Override
  public Iterable<Frame> frames(int maxFrameSize) {
    if (maxFrameSize <= 0 || size <= maxFrameSize - Chunk.HEADER) {
      return whole;
    }
    return split(Math.max(maxFrameSize - Chunk.HEADER, 1));
  }

  private List<Frame> split(int bodySize) {
    Slicer slicer = new Slicer(whole.get(0).parts());
    slicer.skip(Chunk.HEADER);
    List<Frame> frames = new ArrayList<>();
    for (int offset = 0; offset < size; ) {
      int length = Math.min(bodySize, size - offset);
      List<ByteBuffer> parts = new ArrayList<>();
      parts.add(Chunk.header(id, offset, size));
      slicer.take(length, parts);
      frames.add(new Frame(false, parts));
      offset += length;
    }
    return frames;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean hasAttachments() {
    return false;
  }

  /** Cuts a row of buffers into slices that need not end where the buffers do. */
  private static final class Slicer {
    private final List<ByteBuffer> parts;
    private int part;
    private int position;

    Slicer(List<ByteBuffer> parts) {
      this.parts = parts;
    }

    void skip(int length) {
      position += length;
    }

    void take(int length, List<ByteBuffer> to) {
      int left = length;
      while (left > 0) {
        ByteBuffer from = parts.get(part);
        int taken = Math.min(left, from.limit() - position);
        if (taken > 0) {
          to.add(from.slice(position, taken));
        }
        left -= taken;
        position += taken;
        if (position == from.limit()) {
          part++;
          position = 0;
        }
      }
    }
  }
}
