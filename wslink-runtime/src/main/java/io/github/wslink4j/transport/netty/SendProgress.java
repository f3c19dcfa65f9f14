package io.github.wslink4j.transport.netty;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;

/**
 * Tells whether a peer takes what it is sent: somebody who is busy with a large picture or file
 * cannot answer a ping or ask for something else meanwhile. On the channel's event loop.
 */
final class SendProgress {

  private final Channel channel;
  private long lastUnsent;

  SendProgress(Channel channel) {
    this.channel = channel;
  }

  /** Whether less waits to be sent than when this was asked last. */
  boolean advanced() {
    long unsent = unsent(channel);
    boolean advanced = unsent < lastUnsent;
    lastUnsent = unsent;
    return advanced;
  }

  /** How many bytes wait to be sent. */
  static long unsent(Channel channel) {
    ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
    return buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
  }
}
