package io.github.wslink4j.codec;

import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Messages on their way, in either generation. */
public final class Messages {

  private Messages() {}

  /** What a peer reads as a result, with the reader before it. */
  public static MessageReader result(Encoding encoding, Consumer<WireWriter> value) {
    MessageReader message = received(encoding, encoded(encoding, value));
    message.enterResult();
    return message;
  }

  /** What a peer reads as a result, with the reader before it. */
  public static MessageReader result(Encoding encoding, @Nullable Object value) {
    return result(encoding, (WireWriter out) -> out.writeAny(value));
  }

  /** A result as it is sent. */
  public static EncodedMessage encoded(Encoding encoding, Consumer<WireWriter> value) {
    MessageWriter writer = Writers.newWriter(encoding, new AtomicInteger());
    writer.beginResult("rpc:c:0");
    value.accept(writer);
    return writer.end();
  }

  /** What a peer reads, which has said hello. */
  public static MessageReader received(Encoding encoding, EncodedMessage message) {
    Generation generation = encoding == Encoding.MESSAGE_PACK ? Generation.TWO : Generation.ONE;
    MessageDecoder decoder = generation.newServerDecoder(DecoderLimits.DEFAULT);
    decoder.authenticated();
    return Objects.requireNonNull(Frames.receive(decoder, message));
  }
}
