package io.github.wslink4j.codec.wire;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.json.JsonDecoder;
import io.github.wslink4j.codec.msgpack.ChunkDecoder;

/** One of the two wires. */
public enum Generation {
  /** JSON and attachments. */
  ONE,
  /** MessagePack in chunks. */
  TWO;

  private static final int CHUNK_HEADER = 12;

  /**
   * Tells by the first frame of a connection which wire the client speaks. Text is generation 1; so
   * is JSON in a binary frame, which the reference takes for a hello. A chunk that begins a message
   * is generation 2: its offset, four bytes of zero, cannot stand in JSON.
   *
   * @param text whether it is a text frame
   * @param bytes holds the frame
   * @param offset where it begins
   * @param length how long it is
   * @return the generation
   * @throws ProtocolException if it is neither
   */
  public static Generation detect(boolean text, byte[] bytes, int offset, int length) {
    if (text) {
      return ONE;
    }
    if (length >= CHUNK_HEADER && isZero(bytes, offset + 4) && !isZero(bytes, offset + 8)) {
      return TWO;
    }
    if (beginsLikeJson(bytes, offset, length)) {
      return ONE;
    }
    throw new ProtocolException(ProtocolException.PROTOCOL_ERROR, "neither JSON nor a chunk");
  }

  private static boolean isZero(byte[] bytes, int at) {
    return (bytes[at] | bytes[at + 1] | bytes[at + 2] | bytes[at + 3]) == 0;
  }

  private static boolean beginsLikeJson(byte[] bytes, int offset, int length) {
    int at = offset;
    while (at < offset + length && isBlank(bytes[at])) {
      at++;
    }
    return at < offset + length && bytes[at] == '{';
  }

  private static boolean isBlank(byte unit) {
    return unit == ' ' || unit == '\t' || unit == '\r' || unit == '\n';
  }

  /**
   * Begins to receive from a client.
   *
   * @param limits what the client may make the decoder hold
   * @return a decoder for one connection
   */
  public MessageDecoder newServerDecoder(DecoderLimits limits) {
    return this == ONE ? new JsonDecoder(limits) : ChunkDecoder.ofServer(limits);
  }

  /**
   * Begins to receive from a server.
   *
   * @param limits what the server may make the decoder hold
   * @return a decoder for one connection
   */
  public MessageDecoder newClientDecoder(DecoderLimits limits) {
    return this == ONE ? new JsonDecoder(limits) : ChunkDecoder.ofClient(limits);
  }
}
