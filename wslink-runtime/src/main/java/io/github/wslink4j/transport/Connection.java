package io.github.wslink4j.transport;

import java.util.concurrent.Executor;

/**
 * One open websocket. Thread-safe: what several threads write is sent in some order, frames that
 * are written in one call stay together.
 *
 * <p>As an {@link Executor} it runs tasks on its own thread, the one that calls its {@link
 * ConnectionListener}, in the order in which they were handed over.
 */
public interface Connection extends Executor {

  /**
   * Where the peer is.
   *
   * @return its address in textual form, without a port
   */
  String remoteAddress();

  /**
   * Whether the calling thread is the connection's own.
   *
   * @return true on the thread that calls the listener
   */
  boolean isOwnThread();

  /**
   * Hands a message to the socket's queue. After the connection has closed it does nothing.
   *
   * @param frames the frames of one message, in order; kept until sent
   */
  void write(Iterable<Frame> frames);

  /**
   * Hands a small frame to the socket's queue. After the connection has closed it does nothing.
   *
   * @param text whether it is a text message
   * @param bytes holds the frame; copied before the call returns
   * @param offset where it begins
   * @param length how long it is
   */
  void write(boolean text, byte[] bytes, int offset, int length);

  /** Sends what has been written. Once for a batch of messages, not for each. */
  void flush();

  /**
   * Whether the socket keeps up.
   *
   * @return false while more waits to be sent than the transport's high-water mark
   */
  boolean isWritable();

  /**
   * The peer has shown that it belongs here: from now on frames of full size are welcome. Until
   * then a transport may take only as much as introducing oneself needs.
   */
  default void trust() {}

  /**
   * Stops reading, or goes on: the peer then waits in its own send buffer.
   *
   * @param reading false to stop
   */
  void setReading(boolean reading);

  /**
   * Sends what has been written and then closes, with a close frame. Closing twice does nothing.
   *
   * @param code a close code of RFC 6455
   * @param reason for the peer's developer; cut to 123 bytes of UTF-8
   */
  void close(int code, String reason);
}
