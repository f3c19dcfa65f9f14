package io.github.wslink4j.transport;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * One websocket message, to be sent.
 *
 * @param text whether it is a text message, in UTF-8, or a binary one
 * @param parts its bytes, in order, each from position to limit; shared between receivers, so
 *     nobody moves a position or changes a byte
 */
public record Frame(boolean text, List<ByteBuffer> parts) {

  /** Copies the list. */
  public Frame {
    parts = List.copyOf(parts);
  }

  /**
   * A frame of one part.
   *
   * @param text whether it is a text message
   * @param bytes its bytes
   */
  public Frame(boolean text, ByteBuffer bytes) {
    this(text, List.of(bytes));
  }

  /**
   * How many bytes it carries.
   *
   * @return the sum of its parts
   */
  public int size() {
    int size = 0;
    for (ByteBuffer part : parts) {
      size += part.remaining();
    }
    return size;
  }
}
