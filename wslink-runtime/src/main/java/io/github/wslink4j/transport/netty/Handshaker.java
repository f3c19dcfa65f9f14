package io.github.wslink4j.transport.netty;

import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;

/**
 * Netty's handshake, with a {@link BoundedFrameDecoder}. It selects no subprotocol, as the
 * reference does not.
 */
final class Handshaker extends WebSocketServerHandshaker13 {

  private final BoundedFrameDecoder decoder;

  private Handshaker(String url, WebSocketDecoderConfig config, BoundedFrameDecoder decoder) {
    super(url, null, config);
    this.decoder = decoder;
  }

  static Handshaker of(NettyServerSettings settings) {
    WebSocketDecoderConfig config =
        WebSocketDecoderConfig.newBuilder()
            .maxFramePayloadLength(settings.maxFrameSize())
            .closeOnProtocolViolation(false)
            .withUTF8Validator(false)
            .build();
    return new Handshaker(
        settings.endpoint(),
        config,
        new BoundedFrameDecoder(config, settings.maxUntrustedFrameSize()));
  }

  BoundedFrameDecoder decoder() {
    return decoder;
  }

  @Override
  protected WebSocketFrameDecoder newWebsocketDecoder() {
    return decoder;
  }
}
