package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes messages of the frames of one connection and hands them to whoever it is that talks: first
 * the handshake, then the conversation.
 *
 * <p>Messages that stay incomplete are held within the decoder's limits but for as long as it
 * takes: over a slow line a large result takes its time.
 */
final class Receiver implements ConnectionListener {

  private final Connection connection;
  private final MessageDecoder decoder;
  private MessageHandler handler;
  private boolean ended;

  Receiver(Connection connection, MessageDecoder decoder, MessageHandler handler) {
    this.connection = connection;
    this.decoder = decoder;
    this.handler = handler;
  }

  /**
   * The server has welcomed this client: another handler takes over, and larger messages may come.
   *
   * @param handler gets the next message
   */
  void welcomed(MessageHandler handler) {
    this.handler = handler;
    decoder.authenticated();
  }

  @Override
  public void onText(byte[] bytes, int offset, int length) {
    take(() -> decoder.text(bytes, offset, length));
  }

  @Override
  public void onBinary(byte[] bytes, int offset, int length) {
    take(() -> decoder.binary(bytes, offset, length));
  }

  private void take(Supplier<@Nullable MessageReader> frame) {
    if (ended) {
      return;
    }
    try {
      MessageReader message = frame.get();
      if (message != null) {
        handler.onMessage(message);
      }
    } catch (ProtocolException e) {
      String reason = String.valueOf(e.getMessage());
      connection.close(e.closeCode(), reason);
      end(new CloseReason(e.closeCode(), reason));
    }
  }

  @Override
  public void onReadComplete() {
    connection.flush();
  }

  @Override
  public void onWritabilityChanged() {
    // A client sends what it is asked to; it has nothing of its own to hold back.
  }

  @Override
  public void onClosed(int code, String reason) {
    end(new CloseReason(code, reason));
  }

  private void end(CloseReason reason) {
    if (!ended) {
      ended = true;
      handler.onEnd(reason);
    }
  }
}
