package io.github.wslink4j.codec.wire;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.msgpack.ChunkDecoder;
import io.github.wslink4j.codec.msgpack.MessagePackWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the two halves of a connection for an encoding. */
public final class Wire {

  private Wire() {}

  /** Tells from its first frame how a client speaks. */
  public static Encoding ofFirstFrame(boolean text, byte[] bytes, int offset, int length) {
    return text ? Encoding.JSON : Encoding.MESSAGE_PACK;
  }

  /** The receiving half. */
  public static MessageDecoder newDecoder(Encoding encoding, DecoderLimits limits) {
    return new ChunkDecoder(limits);
  }

  /** The sending half. */
  public static MessageWriter newWriter(Encoding encoding, AtomicInteger attachments) {
    return new MessagePackWriter();
  }
}
