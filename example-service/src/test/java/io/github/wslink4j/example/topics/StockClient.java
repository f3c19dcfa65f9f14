package io.github.wslink4j.example.topics;

import io.github.wslink4j.codec.wire.Generation;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says hello as stock clients do, and then listens. */
final class StockClient implements AutoCloseable, WebSocket.Listener {

  /** As recorded of wslink 2.5.0. */
  private static final String HELLO_2 =
      "ef45a4f2000000005300000085a677736c696e6ba3312e30a26964ab73797374656d3a63303a30a66d6574686f64"
          + "ac77736c696e6b2e68656c6c6fa4617267739181a6736563726574ad77736c696e6b2d736563726574a66b77"
          + "6172677380";

  /** As recorded of wslink 1.12.4. */
  private static final String HELLO_1 =
      "{\"wslink\":\"1.0\",\"id\":\"system:c0:0\",\"method\":\"wslink.hello\","
          + "\"args\":[{\"secret\":\"wslink-secret\"}],\"kwargs\":{}}";

  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final WebSocket socket;

  StockClient(URI uri, Generation generation) throws InterruptedException {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(uri, this).join();
    if (generation == Generation.ONE) {
      socket.sendText(HELLO_1, true).join();
    } else {
      socket.sendBinary(ByteBuffer.wrap(HexFormat.of().parseHex(HELLO_2)), true).join();
    }
    nextPublication();
  }

  /** The next message, whose text stands in it in either generation. */
  @Nullable String nextPublication() throws InterruptedException {
    return messages.poll(20, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    return take(data.toString().getBytes(StandardCharsets.UTF_8), last, from);
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    byte[] part = new byte[data.remaining()];
    data.get(part);
    return take(part, last, from);
  }

  private @Nullable CompletionStage<?> take(byte[] part, boolean last, WebSocket from) {
    message.writeBytes(part);
    if (last) {
      messages.add(message.toString(StandardCharsets.UTF_8));
      message.reset();
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
