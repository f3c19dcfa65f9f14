package io.github.wslink4j.transport.netty;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import java.util.function.Function;

/**
 * Turns a request for the endpoint into a websocket, and ends connections that ask for nothing.
 * Compression is not offered: what matters here (pictures, arrays) is compressed already or does
 * not compress, and no known client insists.
 */
final class UpgradeHandler extends ChannelInboundHandlerAdapter implements Ticker.Tickable {

  private final NettyServerSettings settings;
  private final OpenSockets openSockets;
  private final Function<Connection, ConnectionListener> listeners;
  private final OriginPolicy origins;
  private long heardNanos = System.nanoTime();
  private Channel channel;

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
    Ticker.current().add(this, channel.eventLoop());
    ctx.fireChannelActive();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    Ticker.current().remove(this);
  }

  @Override
  public void tick(long nowNanos) {
    if (nowNanos - heardNanos > settings.requestTime().toNanos()) {
      channel.close();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    heardNanos = System.nanoTime();
    if (!(message instanceof FullHttpRequest request)
        || !new QueryStringDecoder(request.uri()).path().equals(settings.endpoint())) {
      ctx.fireChannelRead(message);
      return;
    }
    try {
      upgrade(ctx, request);
    } finally {
      request.release();
    }
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
    WebSocketDecoderConfig config =
        WebSocketDecoderConfig.newBuilder()
            .maxFramePayloadLength(settings.maxFrameSize())
            .withUTF8Validator(false)
            .build();
    WebSocketServerHandshaker handshaker =
        new WebSocketServerHandshakerFactory(settings.endpoint(), null, config)
            .newHandshaker(request);
    if (handshaker == null) {
      WebSocketServerHandshakerFactory.sendUnsupportedVersionResponse(ctx.channel());
      return;
    }
    handshaker
        .handshake(ctx.channel(), request)
        .addListener(
            done -> {
              if (!done.isSuccess()) {
                ctx.close();
              }
            });
    becomeWebSocket(ctx);
  }

  /** On the event loop, before anything more can be read. */
  private void becomeWebSocket(ChannelHandlerContext ctx) {
    NettyConnection connection = new NettyConnection(ctx.channel());
    openSockets.opened();
    ctx.channel().closeFuture().addListener(closed -> openSockets.closed());
    WebSocketHandler handler =
        new WebSocketHandler(
            connection, listeners.apply(connection), new Heartbeat(settings.heartbeat()));
    ChannelPipeline pipeline = ctx.pipeline();
    pipeline.remove("content");
    pipeline.addLast("fragments", new WebSocketFrameAggregator(settings.maxFrameSize()));
    pipeline.addLast("messages", handler);
    pipeline.remove(this);
  }
}
