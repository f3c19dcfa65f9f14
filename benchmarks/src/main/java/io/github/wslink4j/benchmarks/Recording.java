package io.github.wslink4j.benchmarks;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.transport.ConnectionListener;
import io.github.wslink4j.transport.Frame;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The frames of one message as they would come out of a socket, to be received again and again. */
final class Recording {

  private record Received(boolean text, ByteBuffer bytes) {}

  private final List<Received> frames = new ArrayList<>();

  private Recording(EncodedMessage message) {
    for (Frame frame : message.frames(0)) {
      ByteBuffer bytes = ByteBuffer.allocate(frame.size());
      frame.parts().forEach(part -> bytes.put(part.duplicate()));
      frames.add(new Received(frame.text(), bytes));
    }
  }

  /** Records the message that is written. */
  static Recording of(Generation generation, Consumer<MessageWriter> message) {
    MessageWriter writer = newWriter(generation);
    message.accept(writer);
    return new Recording(writer.end());
  }

  static MessageWriter newWriter(Generation generation) {
    Encoding encoding = generation == Generation.TWO ? Encoding.MESSAGE_PACK : Encoding.JSON;
    return Writers.newWriter(encoding, new AtomicInteger());
  }

  MessageReader decode(MessageDecoder decoder) {
    @Nullable MessageReader message = null;
    for (Received frame : frames) {
      byte[] bytes = frame.bytes().array();
      message =
          frame.text()
              ? decoder.text(bytes, 0, bytes.length)
              : decoder.binary(bytes, 0, bytes.length);
    }
    return Objects.requireNonNull(message, "a whole message");
  }

  void deliver(ConnectionListener listener) {
    for (Received frame : frames) {
      byte[] bytes = frame.bytes().array();
      if (frame.text()) {
        listener.onText(bytes, 0, bytes.length);
      } else {
        listener.onBinary(bytes, 0, bytes.length);
      }
    }
    listener.onReadComplete();
  }
}
