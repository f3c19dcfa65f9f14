package io.github.wslink4j.transport;

/**
 * What a connection tells. All calls come on the connection's own thread, one at a time; what they
 * throw closes the connection with code 1011.
 */
public interface ConnectionListener {

  /**
   * A text message has come, complete.
   *
   * @param bytes holds it in UTF-8, valid only during the call
   * @param offset where it begins
   * @param length how long it is
   */
  void onText(byte[] bytes, int offset, int length);

  /**
   * A binary message has come, complete.
   *
   * @param bytes holds it, valid only during the call
   * @param offset where it begins
   * @param length how long it is
   */
  void onBinary(byte[] bytes, int offset, int length);

  /**
   * Everything that was there to be read has been handed over: the moment to flush, and to hand
   * over a batch.
   */
  void onReadComplete();

  /** {@link Connection#isWritable} has changed. */
  void onWritabilityChanged();

  /**
   * Time has passed: called every few seconds, so that limits of time need no timer of their own.
   *
   * @param nowNanos the time, as {@link System#nanoTime} counts it
   */
  default void onTick(long nowNanos) {}

  /**
   * The connection has ended; nothing more will come. Called exactly once.
   *
   * @param code the peer's close code, or 1006 if it ended without one
   * @param reason the peer's reason, often empty
   */
  void onClosed(int code, String reason);
}
