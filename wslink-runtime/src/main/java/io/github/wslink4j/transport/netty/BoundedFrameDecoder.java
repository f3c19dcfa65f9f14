package io.github.wslink4j.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.List;

/**
 * Netty's frame decoder, which waits for a frame to be complete however large it is, held to a
 * smaller size until the peer is trusted. It counts what has arrived of a message, in one frame or
 * in fragments, not what a header claims.
 */
final class BoundedFrameDecoder extends WebSocket13FrameDecoder {

  private final int maxUntrusted;
  private boolean trusted;
  private boolean refused;
  private long fragmentBytes;

  /**
   * A decoder of one connection.
   *
   * @param maxUntrusted how many bytes of one message are taken before {@link #trust}
   */
  BoundedFrameDecoder(WebSocketDecoderConfig config, int maxUntrusted) {
    super(config);
    this.maxUntrusted = maxUntrusted;
  }

  /** From now on only the decoder's own limit holds. */
  void trust() {
    trusted = true;
  }

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception {
    if (refused) {
      in.skipBytes(in.readableBytes());
      return;
    }
    int before = out.size();
    try {
      super.decode(ctx, in, out);
    } catch (CorruptedWebSocketFrameException e) {
      // Netty would go through the rest byte by byte.
      refused = true;
      throw e;
    }
    if (trusted) {
      return;
    }
    if (out.size() > before && out.get(before) instanceof WebSocketFrame frame) {
      countFragments(frame);
    }
    boolean waitsForMore = out.size() == before;
    if (fragmentBytes + (waitsForMore ? in.readableBytes() : 0) > maxUntrusted) {
      refused = true;
      in.skipBytes(in.readableBytes());
      throw new CorruptedWebSocketFrameException(
          WebSocketCloseStatus.MESSAGE_TOO_BIG,
          "more than " + maxUntrusted + " bytes before a good hello");
    }
  }

  private void countFragments(WebSocketFrame frame) {
    boolean goesOn = !frame.isFinalFragment();
    if (goesOn || frame instanceof ContinuationWebSocketFrame) {
      fragmentBytes = goesOn ? fragmentBytes + frame.content().readableBytes() : 0;
    }
  }
}
