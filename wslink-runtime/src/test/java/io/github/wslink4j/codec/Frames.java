package io.github.wslink4j.codec;

import io.github.wslink4j.transport.Frame;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frames as a receiver gets them. */
public final class Frames {

  private Frames() {}

  /** A frame's bytes in one piece. */
  public static byte[] bytes(Frame frame) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    frame
        .parts()
        .forEach(
            part -> {
              byte[] bytes = new byte[part.remaining()];
              part.duplicate().get(bytes);
              out.writeBytes(bytes);
            });
    return out.toByteArray();
  }

  /** A message's frames. */
  public static List<Frame> of(EncodedMessage message, int maxFrameSize) {
    List<Frame> frames = new ArrayList<>();
    message.frames(maxFrameSize).forEach(frames::add);
    return frames;
  }

  /** Hands a frame over, amid other bytes as in a read buffer. */
  public static @Nullable MessageReader receive(
      MessageDecoder decoder, boolean text, byte[] frame) {
    byte[] buffer = new byte[frame.length + 7];
    System.arraycopy(frame, 0, buffer, 3, frame.length);
    return text ? decoder.text(buffer, 3, frame.length) : decoder.binary(buffer, 3, frame.length);
  }

  /** Hands all frames of a message over. */
  public static @Nullable MessageReader receive(MessageDecoder decoder, EncodedMessage message) {
    MessageReader last = null;
    for (Frame frame : message.frames(0)) {
      last = receive(decoder, frame.text(), bytes(frame));
    }
    return last;
  }
}
