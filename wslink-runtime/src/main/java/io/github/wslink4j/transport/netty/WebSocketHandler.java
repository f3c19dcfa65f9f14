package io.github.wslink4j.transport.netty;

import io.github.wslink4j.transport.ConnectionListener;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.FastThreadLocal;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The receiving half of a websocket: frames to the listener, control frames answered. */
final class WebSocketHandler extends ChannelInboundHandlerAdapter implements Ticker.Tickable {
  private static final Logger log = LoggerFactory.getLogger(WebSocketHandler.class);

  /** Frames up to this size are copied out of direct memory without making garbage. */
  private static final int SCRATCH_BYTES = 64 * 1024;

  private static final FastThreadLocal<byte[]> SCRATCH =
      new FastThreadLocal<>() {
        @Override
        protected byte[] initialValue() {
          return new byte[SCRATCH_BYTES];
        }
      };

  private final NettyConnection connection;
  private final ConnectionListener listener;
  private final Heartbeat heartbeat;
  private final SendProgress progress;
  private int closeCode = CloseCodes.ABNORMAL;
  private String closeReason = "";
  private boolean ended;

  WebSocketHandler(
      NettyConnection connection,
      ConnectionListener listener,
      Heartbeat heartbeat,
      SendProgress progress) {
    this.connection = connection;
    this.listener = listener;
    this.heartbeat = heartbeat;
    this.progress = progress;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    Ticker.current().add(this, ctx.channel().eventLoop());
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    heartbeat.heard();
    try {
      if (connection.isClosing() && !(message instanceof CloseWebSocketFrame)) {
        return;
      }
      if (message instanceof BinaryWebSocketFrame binary) {
        deliver(false, binary.content());
      } else if (message instanceof TextWebSocketFrame text) {
        deliver(true, text.content());
      } else if (message instanceof PingWebSocketFrame ping) {
        ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
      } else if (message instanceof CloseWebSocketFrame close) {
        closeCode = close.statusCode() < 0 ? CloseCodes.NO_STATUS : close.statusCode();
        closeReason = close.reasonText();
        connection.peerClosed(closeCode, closeReason);
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void deliver(boolean text, ByteBuf content) {
    int length = content.readableBytes();
    byte[] bytes;
    int offset;
    if (content.hasArray()) {
      bytes = content.array();
      offset = content.arrayOffset() + content.readerIndex();
    } else {
      bytes = length <= SCRATCH_BYTES ? SCRATCH.get() : new byte[length];
      offset = 0;
      content.getBytes(content.readerIndex(), bytes, 0, length);
    }
    if (text) {
      listener.onText(bytes, offset, length);
    } else {
      listener.onBinary(bytes, offset, length);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    listener.onReadComplete();
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext ctx) {
    if (ctx.channel().isWritable()) {
      connection.caughtUp();
    }
    listener.onWritabilityChanged();
  }

  @Override
  public void tick(long nowNanos) {
    if (connection.isReadingHeldBack() || progress.advanced()) {
      // An answer to a ping could not be heard, or cannot have been written yet.
      heartbeat.heard();
    }
    switch (heartbeat.check(nowNanos)) {
      case PING -> connection.ping();
      case DEAD -> connection.abort();
      case FINE -> {}
    }
    listener.onTick(nowNanos);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    Ticker.current().remove(this);
    if (!ended) {
      ended = true;
      listener.onClosed(closeCode, closeReason);
    }
    ctx.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    if (cause instanceof TooLongFrameException) {
      connection.close(CloseCodes.TOO_BIG, "the message is larger than this side accepts");
    } else if (cause instanceof CorruptedWebSocketFrameException corrupted) {
      log.debug("{} broke the websocket protocol", connection.remoteAddress(), corrupted);
      connection.closeUnheard(
          corrupted.closeStatus().code(), String.valueOf(corrupted.getMessage()));
    } else if (cause instanceof IOException) {
      log.debug("The connection of {} broke", connection.remoteAddress(), cause);
      ctx.close();
    } else {
      log.error("A message of {} could not be handled", connection.remoteAddress(), cause);
      connection.close(CloseCodes.INTERNAL_ERROR, "internal error");
    }
  }
}
