package io.github.wslink4j.transport.memory;

import io.github.wslink4j.transport.ConnectionListener;
import io.github.wslink4j.transport.Frame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A frame on its way: a copy of what was written. The listener sees it inside a larger buffer, as a
 * frame in a socket's buffer, and the buffer is wiped when it has.
 *
 * @param kind what it is
 * @param bytes its bytes, from position to limit; the reason of a close frame
 * @param closeCode the code of a close frame, else 0
 */
record MemoryFrame(Kind kind, ByteBuffer bytes, int closeCode) {

  private static final int MARGIN = 3;
  private static final byte WIPED = (byte) 0xc1;

  enum Kind {
    TEXT,
    BINARY,
    CLOSE
  }

  static MemoryFrame of(Frame frame) {
    ByteBuffer bytes = ByteBuffer.allocate(frame.size());
    frame.parts().forEach(part -> bytes.put(part.duplicate()));
    return new MemoryFrame(frame.text() ? Kind.TEXT : Kind.BINARY, bytes.flip(), 0);
  }

  static MemoryFrame of(boolean text, byte[] bytes, int offset, int length) {
    return of(new Frame(text, ByteBuffer.wrap(bytes, offset, length)));
  }

  static MemoryFrame close(int code, String reason) {
    return new MemoryFrame(Kind.CLOSE, StandardCharsets.UTF_8.encode(reason), code);
  }

  boolean isClose() {
    return kind == Kind.CLOSE;
  }

  String closeReason() {
    return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
  }

  /** How much it weighs in the peer's buffers. */
  int length() {
    return isClose() ? 0 : bytes.remaining();
  }

  void handTo(ConnectionListener listener) {
    int length = bytes.remaining();
    byte[] buffer = new byte[length + 2 * MARGIN];
    bytes.get(bytes.position(), buffer, MARGIN, length);
    if (kind == Kind.TEXT) {
      listener.onText(buffer, MARGIN, length);
    } else {
      listener.onBinary(buffer, MARGIN, length);
    }
    Arrays.fill(buffer, WIPED);
  }
}
