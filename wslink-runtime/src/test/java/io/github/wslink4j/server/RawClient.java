package io.github.wslink4j.server;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A websocket of the JDK's, which knows nothing of wslink: it sends any frame, and shows every
 * frame that comes.
 */
final class RawClient implements AutoCloseable {

  /** How long a test waits for what must come; only a failing test waits that long. */
  static final long PATIENCE_SECONDS = 20;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** A frame that came; each char of latin is one of its bytes. */
  record Received(boolean text, String latin) {
    byte[] bytes() {
      return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    String asText() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }
  }

  /** How the connection ended. */
  record Closed(int code, String reason) {}

  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Closed> closed = new CompletableFuture<>();
  private final WebSocket socket;

  RawClient(URI uri) {
    socket = HTTP.newWebSocketBuilder().buildAsync(uri, new Listener()).join();
  }

  void sendText(String text) {
    socket.sendText(text, true).join();
  }

  void sendBinary(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  void sendClose(int code, String reason) {
    socket.sendClose(code, reason).join();
  }

  /** The next frame. */
  Received next() throws InterruptedException {
    Received frame = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (frame == null) {
      throw new AssertionError(
          "no frame came" + (closed.isDone() ? "; the server closed: " + closed.join() : ""));
    }
    return frame;
  }

  /** A frame that has come already, or null. */
  @Nullable Received nextIfAny() {
    return received.poll();
  }

  /** How the connection ended; waits for it. */
  Closed closed() {
    return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  boolean isClosed() {
    return closed.isDone();
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      return take(true, data.toString().getBytes(StandardCharsets.UTF_8), last);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
      byte[] part = new byte[data.remaining()];
      data.get(part);
      return take(false, part, last);
    }

    private @Nullable CompletionStage<?> take(boolean text, byte[] part, boolean last) {
      bytes.writeBytes(part);
      if (last) {
        received.add(new Received(text, bytes.toString(StandardCharsets.ISO_8859_1)));
        bytes.reset();
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      closed.complete(new Closed(code, reason));
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      closed.complete(new Closed(1006, String.valueOf(error.getMessage())));
    }
  }
}
