package io.github.wslink4j.transport.netty;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.Frame;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The sending half of a websocket. */
final class NettyConnection implements Connection {

  /**
   * Answers that pile up beyond this stop a server's reading of further calls, so that a client
   * cannot make them grow for ever. A client always reads: if both sides stopped, each would wait
   * for the other.
   */
  private static final long PAUSE_READING_BYTES = 16 * 1024 * 1024;

  /** How long a peer may take to answer a close frame before its socket is closed. */
  private static final long CLOSE_SECONDS = 5;

  private static final int MAX_REASON_BYTES = 123;

  private final Channel channel;
  private final Runnable onTrust;
  private final long pauseReadingBytes;
  private boolean readingWanted = true;
  private boolean closing;

  private NettyConnection(Channel channel, Runnable onTrust, long pauseReadingBytes) {
    this.channel = channel;
    this.onTrust = onTrust;
    this.pauseReadingBytes = pauseReadingBytes;
  }

  /** A client's connection. */
  static NettyConnection toServer(Channel channel) {
    return new NettyConnection(channel, () -> {}, Long.MAX_VALUE);
  }

  /**
   * A server's connection, whose peer is not trusted yet.
   *
   * @param onTrust what changes then, on the event loop
   */
  static NettyConnection toClient(Channel channel, Runnable onTrust) {
    return new NettyConnection(channel, onTrust, PAUSE_READING_BYTES);
  }

  @Override
  public String remoteAddress() {
    SocketAddress address = channel.remoteAddress();
    return address instanceof InetSocketAddress inet
        ? inet.getAddress().getHostAddress()
        : String.valueOf(address);
  }

  @Override
  public boolean isOwnThread() {
    return channel.eventLoop().inEventLoop();
  }

  @Override
  public void execute(Runnable task) {
    try {
      channel.eventLoop().execute(task);
    } catch (RejectedExecutionException e) {
      // The event loop has ended, and this connection with it.
    }
  }

  @Override
  public void trust() {
    if (isOwnThread()) {
      onTrust.run();
    } else {
      execute(this::trust);
    }
  }

  @Override
  public void write(Iterable<Frame> frames) {
    if (!isOwnThread()) {
      execute(() -> write(frames));
    } else if (!closing) {
      for (Frame frame : frames) {
        write(frame.text(), wrap(frame));
      }
    }
  }

  private static ByteBuf wrap(Frame frame) {
    // Unpooled.wrappedBuffer slices, so the shared positions stay where they are.
    return Unpooled.wrappedBuffer(frame.parts().toArray(ByteBuffer[]::new));
  }

  @Override
  public void write(boolean text, byte[] bytes, int offset, int length) {
    ByteBuf copy = channel.alloc().buffer(length).writeBytes(bytes, offset, length);
    if (!isOwnThread()) {
      execute(() -> write(text, copy));
    } else {
      write(text, copy);
    }
  }

  private void write(boolean text, ByteBuf payload) {
    if (closing) {
      // Nothing may follow a close frame.
      payload.release();
      return;
    }
    WebSocketFrame frame =
        text ? new TextWebSocketFrame(payload) : new BinaryWebSocketFrame(payload);
    channel.write(frame, channel.voidPromise());
    updateReading();
  }

  private void updateReading() {
    boolean peerKeepsUp = SendProgress.unsent(channel) <= pauseReadingBytes;
    // The peer's close frame must be read, or ours would be lost in a reset of the connection.
    channel.config().setAutoRead(closing || (readingWanted && peerKeepsUp));
  }

  @Override
  public void flush() {
    channel.flush();
  }

  @Override
  public boolean isWritable() {
    return channel.isWritable();
  }

  /** The socket has caught up: what was paused because of it goes on. */
  void caughtUp() {
    updateReading();
  }

  /** Whether nothing is read because this side has enough to do; the peer is not to blame. */
  boolean isReadingHeldBack() {
    return !readingWanted;
  }

  @Override
  public void setReading(boolean reading) {
    if (isOwnThread()) {
      readingWanted = reading;
      updateReading();
    } else {
      execute(() -> setReading(reading));
    }
  }

  @Override
  public void close(int code, String reason) {
    if (!isOwnThread()) {
      execute(() -> close(code, reason));
      return;
    }
    if (beginClosing()) {
      channel.writeAndFlush(new CloseWebSocketFrame(code, shortened(reason)));
      channel.eventLoop().schedule(() -> channel.close(), CLOSE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private boolean beginClosing() {
    if (closing) {
      return false;
    }
    closing = true;
    updateReading();
    return true;
  }

  /** Closes a connection on which nothing more can be understood, not even a close frame. */
  void closeUnheard(int code, String reason) {
    if (beginClosing()) {
      channel
          .writeAndFlush(new CloseWebSocketFrame(code, shortened(reason)))
          .addListener(LingeringClose.AFTERWARDS);
    }
  }

  /** The peer has sent its close frame: answers it, if it is not an answer itself, and ends. */
  void peerClosed(int code, String reason) {
    if (closing) {
      channel.close();
      return;
    }
    closing = true;
    CloseWebSocketFrame answer =
        code == CloseCodes.NO_STATUS
            ? new CloseWebSocketFrame()
            : new CloseWebSocketFrame(code, shortened(reason));
    channel.writeAndFlush(answer).addListener(written -> channel.close());
  }

  void ping() {
    channel.writeAndFlush(new PingWebSocketFrame());
  }

  /** Ends a connection whose peer is gone. */
  void abort() {
    channel.close();
  }

  boolean isClosing() {
    return closing;
  }

  /** Cuts a text to what fits into a close frame, between two characters. */
  static String shortened(String reason) {
    byte[] bytes = reason.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAX_REASON_BYTES) {
      return reason;
    }
    int end = MAX_REASON_BYTES;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }
}
