package io.github.wslink4j.transport.netty;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection whose peer may still be sending. To close a socket from which not everything
 * has been read resets the connection, and the peer loses the last words that should tell it what
 * was wrong. So the sending half ends behind those words, what comes is thrown away, and the rest
 * of the socket ends when the peer has had its time.
 */
final class LingeringClose implements ChannelFutureListener {

  static final LingeringClose AFTERWARDS = new LingeringClose();

  private static final long SECONDS = 5;

  private LingeringClose() {}

  /** The last words have been written. */
  @Override
  public void operationComplete(ChannelFuture lastWords) {
    DuplexChannel channel = (DuplexChannel) lastWords.channel();
    if (!lastWords.isSuccess()) {
      channel.close();
      return;
    }
    channel.config().setAutoRead(true);
    channel.shutdownOutput();
    channel.eventLoop().schedule(() -> channel.close(), SECONDS, TimeUnit.SECONDS);
  }
}
