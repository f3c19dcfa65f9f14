package io.github.wslink4j.transport.netty;

import io.github.wslink4j.content.StaticContent;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Listens on one port for websockets, and answers other requests there with static content. */
public final class NettyServerTransport {

  /**
   * Few enough bytes that at most one or two pictures are on the way to a slow client; what is
   * newer waits where it can still be replaced.
   */
  private static final WriteBufferWaterMark WATER_MARK =
      new WriteBufferWaterMark(32 * 1024, 64 * 1024);

  /** How long peers may take to answer the last close frame. */
  private static final long GOODBYE_SECONDS = 2;

  private final EventLoopGroup loops;
  private final Channel channel;
  private final OpenSockets openSockets;

  private NettyServerTransport(EventLoopGroup loops, Channel channel, OpenSockets openSockets) {
    this.loops = loops;
    this.channel = channel;
    this.openSockets = openSockets;
  }

  /**
   * Starts listening.
   *
   * @param settings where and how
   * @param content what other requests are answered with
   * @param listener makes the listener of each new websocket
   * @return the transport, listening
   * @throws IOException if the address cannot be listened on
   */
  public static NettyServerTransport start(
      NettyServerSettings settings,
      StaticContent content,
      Function<Connection, ConnectionListener> listener)
      throws IOException {
    OpenSockets openSockets = new OpenSockets();
    EventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(
            settings.eventLoops(),
            new DefaultThreadFactory("wslink-server", true),
            NioIoHandler.newFactory());
    ServerBootstrap bootstrap =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel socket) {
                    HttpPipeline.install(socket, settings, content, openSockets, listener);
                  }
                });
    ChannelFuture bound = bootstrap.bind(settings.host(), settings.port()).awaitUninterruptibly();
    if (!bound.isSuccess()) {
      loops.shutdownGracefully(0, 0, TimeUnit.SECONDS);
      throw new IOException(
          "cannot listen on "
              + settings.host()
              + " port "
              + settings.port()
              + ": "
              + reason(bound.cause()),
          bound.cause());
    }
    return new NettyServerTransport(loops, bound.channel(), openSockets);
  }

  private static String reason(Throwable cause) {
    return cause instanceof UnresolvedAddressException
        ? "no host is called so"
        : String.valueOf(cause.getMessage());
  }

  /**
   * The port that it listens on.
   *
   * @return the number, also if any free port was asked for
   */
  public int port() {
    return ((InetSocketAddress) channel.localAddress()).getPort();
  }

  /**
   * How long no websocket has been open.
   *
   * @return nanoseconds; -1 if one is open
   */
  public long idleNanos() {
    return openSockets.idleNanos();
  }

  /** Stops accepting connections, a moment later; open ones stay. */
  public void stopAccepting() {
    channel.close();
  }

  /**
   * Ends all threads, once the open websockets have ended, or have had their time to.
   *
   * @return done when the last thread has ended
   */
  public CompletionStage<Void> stop() {
    CompletableFuture<Void> stopped = new CompletableFuture<>();
    openSockets
        .whenNone()
        .orTimeout(GOODBYE_SECONDS, TimeUnit.SECONDS)
        .whenComplete(
            (none, timeout) ->
                loops
                    .shutdownGracefully(0, GOODBYE_SECONDS, TimeUnit.SECONDS)
                    .addListener(done -> stopped.complete(null)));
    return stopped;
  }
}
