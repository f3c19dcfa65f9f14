package io.github.wslink4j.transport.netty;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Asks a server for a websocket, and hands the connection over once it has it. */
final class ClientHandshakeHandler extends SimpleChannelInboundHandler<FullHttpResponse> {

  private final WebSocketClientHandshaker handshaker;
  private final int maxFrameSize;
  private final Duration heartbeat;
  private final Function<Connection, ConnectionListener> listeners;
  private final CompletableFuture<Connection> connected;

  ClientHandshakeHandler(
      WebSocketClientHandshaker handshaker,
      int maxFrameSize,
      Duration heartbeat,
      Function<Connection, ConnectionListener> listeners,
      CompletableFuture<Connection> connected) {
    this.handshaker = handshaker;
    this.maxFrameSize = maxFrameSize;
    this.heartbeat = heartbeat;
    this.listeners = listeners;
    this.connected = connected;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    handshaker.handshake(ctx.channel());
    ctx.fireChannelActive();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse response) {
    try {
      handshaker.finishHandshake(ctx.channel(), response);
    } catch (WebSocketHandshakeException e) {
      String body = response.content().toString(StandardCharsets.UTF_8).strip();
      fail(ctx, new IOException("no websocket there: " + response.status() + " " + body, e));
      return;
    }
    NettyConnection connection = NettyConnection.toServer(ctx.channel());
    ctx.pipeline()
        .addLast("fragments", new WebSocketFrameAggregator(maxFrameSize))
        .addLast(
            "messages",
            new WebSocketHandler(
                connection,
                listeners.apply(connection),
                new Heartbeat(heartbeat),
                new SendProgress(ctx.channel())));
    ctx.pipeline().remove(this);
    connected.complete(connection);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    fail(ctx, new IOException("the server closed the connection before the websocket was open"));
    ctx.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    fail(ctx, new IOException("no websocket there: " + cause.getMessage(), cause));
  }

  private void fail(ChannelHandlerContext ctx, IOException failure) {
    connected.completeExceptionally(failure);
    ctx.close();
  }
}
