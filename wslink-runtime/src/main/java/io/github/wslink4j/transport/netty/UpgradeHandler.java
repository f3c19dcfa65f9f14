package io.github.wslink4j.transport.netty;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a request for the endpoint into a websocket, and ends connections that ask for nothing.
 * Compression is not offered: what matters here (pictures, arrays) is compressed already or does
 * not compress, and no known client insists.
 */
final class UpgradeHandler extends ChannelInboundHandlerAdapter implements Ticker.Tickable {

  /** Of the websocket protocol; the one and only since 2011. */
  private static final String VERSION = "13";

  private final NettyServerSettings settings;
  private final OpenSockets openSockets;
  private final Function<Connection, ConnectionListener> listeners;
  private final OriginPolicy origins;
  private long heardNanos = System.nanoTime();
  private @Nullable SendProgress progress;
  private @Nullable Channel channel;

  UpgradeHandler(
      NettyServerSettings settings,
      OpenSockets openSockets,
      Function<Connection, ConnectionListener> listeners) {
    this.settings = settings;
    this.openSockets = openSockets;
    this.listeners = listeners;
    this.origins = new OriginPolicy(settings.allowedOrigins());
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    channel = ctx.channel();
    progress = new SendProgress(channel);
    Ticker.current().add(this, channel.eventLoop());
    ctx.fireChannelActive();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    Ticker.current().remove(this);
  }

  @Override
  public void tick(long nowNanos) {
    if (channel == null || progress == null) {
      return;
    }
    if (progress.advanced()) {
      // It is still busy with a large file.
      heardNanos = nowNanos;
    }
    if (nowNanos - heardNanos > settings.requestTime().toNanos()) {
      channel.close();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    heardNanos = System.nanoTime();
    if (!(message instanceof FullHttpRequest request) || !isForEndpoint(request.uri())) {
      ctx.fireChannelRead(message);
      return;
    }
    try {
      upgrade(ctx, request);
    } finally {
      request.release();
    }
  }

  private boolean isForEndpoint(String uri) {
    int query = uri.indexOf('?');
    return (query < 0 ? uri : uri.substring(0, query)).equals(settings.endpoint());
  }

  private void upgrade(ChannelHandlerContext ctx, FullHttpRequest request) {
    boolean wantsWebSocket =
        request.method().equals(HttpMethod.GET)
            && request
                .headers()
                .containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true);
    if (!wantsWebSocket) {
      Responses.text(
          ctx,
          request,
          HttpResponseStatus.UPGRADE_REQUIRED,
          "This is a wslink endpoint: connect with a websocket client.\n");
      return;
    }
    String origin = request.headers().get(HttpHeaderNames.ORIGIN);
    if (!origins.allows(origin, request.headers().get(HttpHeaderNames.HOST))) {
      Responses.text(
          ctx,
          request,
          HttpResponseStatus.FORBIDDEN,
          "Pages of "
              + origin
              + " may not connect: the server must be told to allow this origin.\n");
      return;
    }
    if (!VERSION.equals(request.headers().get(HttpHeaderNames.SEC_WEBSOCKET_VERSION))) {
      WebSocketServerHandshakerFactory.sendUnsupportedVersionResponse(ctx.channel());
      return;
    }
    Handshaker handshaker = Handshaker.of(settings);
    try {
      handshaker
          .handshake(ctx.channel(), request)
          .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    } catch (WebSocketServerHandshakeException e) {
      Responses.text(
          ctx, request, HttpResponseStatus.BAD_REQUEST, "No handshake: " + e.getMessage() + "\n");
      return;
    }
    becomeWebSocket(ctx, handshaker.decoder());
  }

  /** On the event loop, before anything more can be read. */
  private void becomeWebSocket(ChannelHandlerContext ctx, BoundedFrameDecoder decoder) {
    NettyConnection connection = NettyConnection.toClient(ctx.channel(), decoder::trust);
    openSockets.opened();
    ctx.channel().closeFuture().addListener(closed -> openSockets.closed());
    WebSocketHandler handler =
        new WebSocketHandler(
            connection,
            listeners.apply(connection),
            new Heartbeat(settings.heartbeat()),
            new SendProgress(ctx.channel()));
    ChannelPipeline pipeline = ctx.pipeline();
    pipeline.remove("content");
    pipeline.addLast("fragments", new WebSocketFrameAggregator(settings.maxFrameSize()));
    pipeline.addLast("messages", handler);
    pipeline.remove(this);
  }
}
