package io.github.wslink4j.client;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.transport.ConnectionListener;
import io.github.wslink4j.transport.memory.MemoryConnection;
import io.github.wslink4j.transport.memory.MemoryTransport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A server that does what a test says, and writes down what it is asked. It talks raw messages, in
 * one generation, and knows nothing of ours. Everything happens in the thread that causes it: when
 * a call of the client returns, the server has seen it.
 */
final class ScriptedServer {

  static final URI URI_IN_MEMORY = URI.create("ws://memory/ws");

  /** Requests but for hello. */
  final List<Request> requests = new ArrayList<>();

  final List<Request> hellos = new ArrayList<>();
  final List<Integer> frameSizes = new ArrayList<>();
  final List<CloseReason> closes = new ArrayList<>();

  /** What a hello gets; by default a welcome. */
  Consumer<Request> onHello = request -> result(request.id(), Map.of("clientID", "cabc"));

  /** What any other request gets; by default nothing. */
  Consumer<Request> onRequest = request -> {};

  /** How many connections there were. */
  int accepted;

  private final Generation generation;
  private MemoryConnection connection;
  private MessageWriter writer;

  ScriptedServer(Generation generation) {
    this.generation = generation;
  }

  MemoryTransport transport() {
    return new MemoryTransport(this::accept, Runnable::run);
  }

  /** A client of this server whose callbacks run in the thread that causes them. */
  WslinkClientBuilder client() {
    return findingOut().generation(generation);
  }

  /** The same, but the client does not know the generation. */
  WslinkClientBuilder findingOut() {
    return WslinkClient.builder().uri(URI_IN_MEMORY).transport(transport()).executor(Runnable::run);
  }

  void welcomeWith(Map<String, ?> more) {
    onHello =
        request -> {
          Map<String, Object> welcome = new LinkedHashMap<>();
          welcome.put("clientID", "cabc");
          welcome.putAll(more);
          result(request.id(), welcome);
        };
  }

  MemoryConnection connection() {
    return connection;
  }

  Request lastRequest() {
    return requests.get(requests.size() - 1);
  }

  void result(String id, Object value) {
    writer.beginResult(id);
    writer.writeAny(value);
    send();
  }

  void item(String id, Object value) {
    writer.beginItem(id);
    writer.writeAny(value);
    send();
  }

  void failure(String id, int code, String message, Object data) {
    writer.beginFailure(id, code, message, data != null);
    if (data != null) {
      writer.writeAny(data);
    }
    send();
  }

  void publish(String topic, int subscription, Object value) {
    writer.beginPublication(topic, subscription);
    writer.writeAny(value);
    send();
  }

  private void send() {
    connection.write(writer.end().frames(0));
    connection.flush();
  }

  void text(String frame) {
    byte[] bytes = frame.getBytes(StandardCharsets.UTF_8);
    connection.write(true, bytes, 0, bytes.length);
    connection.flush();
  }

  void binary(byte... frame) {
    connection.write(false, frame, 0, frame.length);
    connection.flush();
  }

  ConnectionListener accept(MemoryConnection connection) {

    this.connection = connection;
    Encoding encoding = generation == Generation.ONE ? Encoding.JSON : Encoding.MESSAGE_PACK;
    this.writer = Writers.newWriter(encoding, new AtomicInteger());
    accepted++;
    MessageDecoder decoder = generation.newServerDecoder(DecoderLimits.DEFAULT);
    decoder.authenticated();
    return new SilentListener() {
      @Override
      public void onText(byte[] bytes, int offset, int length) {
        frameSizes.add(length);
        take(decoder.text(bytes, offset, length));
      }

      @Override
      public void onBinary(byte[] bytes, int offset, int length) {
        frameSizes.add(length);
        take(decoder.binary(bytes, offset, length));
      }

      @Override
      public void onClosed(int code, String reason) {
        closes.add(new CloseReason(code, reason));
      }
    };
  }

  private void take(MessageReader message) {
    if (message == null) {
      return;
    }
    Request request = Request.read(message);
    if (request.method().equals("wslink.hello")) {
      hellos.add(request);
      onHello.accept(request);
    } else {
      requests.add(request);
      onRequest.accept(request);
    }
  }
}
