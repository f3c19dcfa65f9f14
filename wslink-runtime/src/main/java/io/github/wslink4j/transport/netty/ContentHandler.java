package io.github.wslink4j.transport.netty;

import io.github.wslink4j.content.ContentRequest;
import io.github.wslink4j.content.ContentResponse;
import io.github.wslink4j.content.StaticContent;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.DefaultFileRegion;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that are not for the websocket with static content. */
final class ContentHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
  private static final Logger log = LoggerFactory.getLogger(ContentHandler.class);

  private final StaticContent content;

  ContentHandler(StaticContent content) {
    this.content = content;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    if (!request.decoderResult().isSuccess()) {
      Responses.refuse(ctx, request);
      return;
    }
    ContentResponse answer =
        content.answer(
            new ContentRequest(
                request.method().name(), request.uri(), name -> request.headers().get(name)));
    if (answer.body() instanceof ContentResponse.FileSlice file) {
      sendFile(ctx, request, answer, file);
    } else {
      ByteBuf bytes =
          answer.body() instanceof ContentResponse.Bytes body
              ? Unpooled.wrappedBuffer(body.bytes())
              : Unpooled.EMPTY_BUFFER;
      FullHttpResponse response =
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status(answer), bytes);
      setHeaders(response, answer.headers());
      if (!response.headers().contains("Content-Length") && answer.status() != 304) {
        HttpUtil.setContentLength(response, bytes.readableBytes());
      }
      Responses.finish(
          ctx, request, response, ctx.writeAndFlush(Responses.prepared(request, response)));
    }
  }

  private void sendFile(
      ChannelHandlerContext ctx,
      HttpRequest request,
      ContentResponse answer,
      ContentResponse.FileSlice file) {
    HttpResponse response = new DefaultHttpResponse(HttpVersion.HTTP_1_1, status(answer));
    setHeaders(response, answer.headers());
    ctx.write(Responses.prepared(request, response));
    // A file that has shrunk or gone leaves the response incomplete.
    ctx.write(new DefaultFileRegion(file.path().toFile(), file.offset(), file.length()))
        .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    ChannelFuture sent = ctx.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT);
    Responses.finish(ctx, request, response, sent);
  }

  private static HttpResponseStatus status(ContentResponse answer) {
    return HttpResponseStatus.valueOf(answer.status());
  }

  private static void setHeaders(HttpResponse response, Map<String, String> headers) {
    headers.forEach((name, value) -> response.headers().set(name, value));
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    if (cause instanceof IOException) {
      log.debug("A request broke off", cause);
    } else {
      log.error("A request could not be answered", cause);
    }
    ctx.close();
  }
}
