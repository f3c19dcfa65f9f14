package io.github.wslink4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.Golden.Exchange;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.transport.ConnectionListener;
import io.github.wslink4j.transport.memory.MemoryConnection;
import io.github.wslink4j.transport.memory.MemoryTransport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our client in the place of one recorded client. */
final class ReplayedClient {

  record Sent(boolean text, String content) {}

  private final Generation generation;
  private final List<String> topics;
  private final MessageDecoder recorded;
  private final List<Exchange> message = new ArrayList<>();
  private final Queue<Sent> sent = new ArrayDeque<>();
  private final List<CompletableFuture<Object>> calls = new ArrayList<>();
  private final List<Object> completionOrder = new ArrayList<>();
  private final List<Object> heard = new ArrayList<>();
  private CompletableFuture<WslinkClient> connected;
  private MemoryConnection server;

  ReplayedClient(Generation generation, List<String> topics) {
    this.generation = generation;
    this.topics = topics;
    this.recorded = generation.newServerDecoder(DecoderLimits.DEFAULT);
    recorded.authenticated();
  }

  /** The recorded client sent this; once a message is complete, ours makes the same call. */
  void mustSend(Exchange exchange) {
    message.add(exchange);
    MessageReader complete = Frames.receive(recorded, exchange.text() != null, exchange.bytes());
    if (complete == null) {
      return;
    }
    Request request = Request.read(complete);
    if (request.method().equals("wslink.hello")) {
      connect(((Map<?, ?>) request.arguments().get(0)).get("secret").toString());
      compareHello();
    } else {
      call(request);
      message.forEach(each -> assertSame(sent.remove(), each));
    }
    message.clear();
  }

  private void connect(String secret) {
    MemoryTransport transport = new MemoryTransport(this::accept, Runnable::run);
    connected =
        WslinkClient.builder()
            .uri(ScriptedServer.URI_IN_MEMORY)
            .secret(secret)
            .generation(generation)
            .transport(transport)
            .executor(Runnable::run)
            .connectAsync()
            .toCompletableFuture();
  }

  private ConnectionListener accept(MemoryConnection connection) {
    server = connection;
    return new SilentListener() {
      @Override
      public void onText(byte[] bytes, int offset, int length) {
        sent.add(new Sent(true, new String(bytes, offset, length, UTF_8)));
      }

      @Override
      public void onBinary(byte[] bytes, int offset, int length) {
        byte[] frame = Arrays.copyOfRange(bytes, offset, offset + length);
        sent.add(new Sent(false, HexFormat.of().formatHex(frame)));
      }
    };
  }

  private void call(Request request) {
    CompletableFuture<Object> call =
        connected
            .join()
            .call(request.method(), request.arguments(), request.keywords())
            .toCompletableFuture();
    call.thenAccept(completionOrder::add);
    calls.add(call);
  }

  /** See {@link GoldenReplayTest.Difference#OFFERS_EXTENSIONS}. */
  private void compareHello() {
    Request ours = decode(sent.remove());
    Request theirs = decode(new Sent(message.get(0).text() != null, content(message.get(0))));
    Map<?, ?> argument = (Map<?, ?>) ours.arguments().get(0);
    assertThat(argument.remove("extensions")).isEqualTo(List.of("subscribe", "stream"));
    assertThat(ours).isEqualTo(theirs);
  }

  private Request decode(Sent frame) {
    byte[] bytes =
        frame.text() ? frame.content().getBytes(UTF_8) : HexFormat.of().parseHex(frame.content());
    return Request.read(Frames.receive(recorded, frame.text(), bytes));
  }

  private static String content(Exchange exchange) {
    return exchange.text() != null ? exchange.text() : exchange.hex();
  }

  private void assertSame(Sent ours, Exchange theirs) {
    assertThat(ours.text()).isEqualTo(theirs.text() != null);
    if (ours.text()) {
      assertThat(json(ours.content())).isEqualTo(json(theirs.text()));
    } else if (generation == Generation.ONE) {
      assertThat(ours.content()).isEqualTo(theirs.hex());
    } else {
      // The first four bytes, eight digits, are the random id of the message.
      assertThat(ours.content().substring(8)).isEqualTo(theirs.hex().substring(8));
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  void receive(Exchange exchange) {
    boolean welcome = calls.isEmpty() && !connected.isDone();
    byte[] bytes = exchange.bytes();
    server.write(exchange.text() != null, bytes, 0, bytes.length);
    server.flush();
    if (welcome && connected.isDone() && !connected.isCompletedExceptionally()) {
      topics.forEach(
          topic -> connected.join().subscribe(topic, value -> heard.add(Plain.of(value))));
    }
  }

  void close() {
    if (!connected.isCompletedExceptionally()) {
      connected.join().close();
    }
  }

  void closeByServer(int code, String reason) {
    server.close(code, reason);
  }

  List<Sent> unexpected() {
    return List.copyOf(sent);
  }

  List<CompletableFuture<Object>> calls() {
    return calls;
  }

  List<Object> completionOrder() {
    return completionOrder;
  }

  List<Object> heard() {
    return heard;
  }

  Map<String, Object> ready() {
    return Plain.ofStage(connected.thenApply(client -> "ready"));
  }

  Map<String, Object> closeReason() {
    CloseReason reason = connected.join().closed().toCompletableFuture().join();
    return Map.of("code", (double) reason.code(), "reason", reason.reason());
  }
}
