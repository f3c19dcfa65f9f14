package io.github.wslink4j.transport.netty;

import io.github.wslink4j.content.StaticContent;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.util.function.Function;

/** The handlers of a fresh connection, before it is known whether it becomes a websocket. */
final class HttpPipeline {

  /**
   * Requests here carry no content; a launcher's POST is refused, but must be read to be refused
   * politely.
   */
  private static final int MAX_REQUEST_CONTENT = 64 * 1024;

  private HttpPipeline() {}

  static void install(
      SocketChannel socket,
      NettyServerSettings settings,
      StaticContent content,
      OpenSockets openSockets,
      Function<Connection, ConnectionListener> listener) {
    socket
        .pipeline()
        .addLast("http", new HttpServerCodec())
        .addLast("request", new HttpObjectAggregator(MAX_REQUEST_CONTENT))
        .addLast("upgrade", new UpgradeHandler(settings, openSockets, listener))
        .addLast("content", new ContentHandler(content));
  }
}
