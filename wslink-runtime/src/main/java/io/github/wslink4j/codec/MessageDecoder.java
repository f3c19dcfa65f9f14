package io.github.wslink4j.codec;

import org.jspecify.annotations.Nullable;

/**
 * The receiving half of one connection: frames in, messages out. It holds what is incomplete
 * (chunks, attachments) within its {@link DecoderLimits}. Not thread-safe; used on the connection's
 * own thread.
 */
public interface MessageDecoder {

  /**
   * Takes a text frame.
   *
   * @param bytes holds it in UTF-8; read only during the call and during the use of the returned
   *     message
   * @param offset where it begins
   * @param length how long it is
   * @return the message that it completes, valid until the next call unless {@linkplain
   *     MessageReader#detach detached}; null if it completes none
   * @throws ProtocolException if it is no wslink
   */
  @Nullable MessageReader text(byte[] bytes, int offset, int length);

  /**
   * Takes a binary frame.
   *
   * @param bytes holds it; read only during the call and during the use of the returned message
   * @param offset where it begins
   * @param length how long it is
   * @return the message that it completes, valid until the next call unless {@linkplain
   *     MessageReader#detach detached}; null if it completes none
   * @throws ProtocolException if it is no wslink
   */
  @Nullable MessageReader binary(byte[] bytes, int offset, int length);

  /** The peer has said a good hello: from now on the limits of authenticated peers hold. */
  void authenticated();

  /**
   * Forgets messages that have been incomplete for too long.
   *
   * @param nowNanos the time, as {@link System#nanoTime} counts it
   * @throws ProtocolException if one was too old; the peer has stopped in the middle of a message
   */
  void expire(long nowNanos);
}
