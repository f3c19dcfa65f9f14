package io.github.wslink4j.transport.netty;

import io.github.wslink4j.transport.ClientTransport;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakerFactory;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Opens websockets to servers. One instance serves any number of connections with a thread or two,
 * which are daemons and end when {@link #close} is called or the process ends.
 */
public final class NettyClientTransport implements ClientTransport, AutoCloseable {

  private static final int CONNECT_MILLIS = 10_000;

  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(
          2, new DefaultThreadFactory("wslink-client", true), NioIoHandler.newFactory());
  private final int maxFrameSize;
  private final Duration heartbeat;

  /**
   * A transport without connections.
   *
   * @param maxFrameSize the largest websocket message that is taken, in bytes
   * @param heartbeat after how much silence a server is pinged; zero for never
   */
  public NettyClientTransport(int maxFrameSize, Duration heartbeat) {
    this.maxFrameSize = maxFrameSize;
    this.heartbeat = heartbeat;
  }

  @Override
  public CompletionStage<Connection> connect(
      URI uri, Function<Connection, ConnectionListener> listener) {
    CompletableFuture<Connection> connected = new CompletableFuture<>();
    boolean secure = "wss".equals(uri.getScheme());
    if (uri.getHost() == null || !(secure || "ws".equals(uri.getScheme()))) {
      connected.completeExceptionally(
          new IOException("uri: " + uri + " (expected: ws://host:port/path or wss://…)"));
      return connected;
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    WebSocketClientHandshaker handshaker =
        WebSocketClientHandshakerFactory.newHandshaker(
            uri, WebSocketVersion.V13, null, false, new DefaultHttpHeaders(), maxFrameSize);
    ChannelFuture open =
        new Bootstrap()
            .group(loops)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
            .handler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel socket) throws SSLException {
                    SslContext tls = secure ? SslContextBuilder.forClient().build() : null;
                    install(socket, uri.getHost(), port, tls, handshaker, listener, connected);
                  }
                })
            .connect(uri.getHost(), port);
    open.addListener(
        done -> {
          if (!done.isSuccess()) {
            connected.completeExceptionally(
                new IOException(
                    "cannot connect to " + uri + ": " + done.cause().getMessage(), done.cause()));
          }
        });
    return connected;
  }

  private void install(
      SocketChannel socket,
      String host,
      int port,
      @Nullable SslContext tls,
      WebSocketClientHandshaker handshaker,
      Function<Connection, ConnectionListener> listener,
      CompletableFuture<Connection> connected) {
    if (tls != null) {
      socket.pipeline().addLast(tls.newHandler(socket.alloc(), host, port));
    }
    socket
        .pipeline()
        .addLast("http", new HttpClientCodec())
        .addLast("response", new HttpObjectAggregator(8192))
        .addLast(
            "handshake",
            new ClientHandshakeHandler(handshaker, maxFrameSize, heartbeat, listener, connected));
  }

  @Override
  public void close() {
    loops.shutdownGracefully();
  }
}
