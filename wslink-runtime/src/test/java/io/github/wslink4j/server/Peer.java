package io.github.wslink4j.server;

import io.github.wslink4j.codec.wire.Generation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A client that writes the messages of one generation by hand, right or wrong. */
final class Peer implements AutoCloseable {

  static final String SECRET = "wslink-secret";

  private static final JsonMapper JSON = new JsonMapper();

  private final Generation generation;
  private final RawClient raw;

  Peer(WslinkServer server, Generation generation) {
    this.generation = generation;
    this.raw = new RawClient(server.uri());
  }

  /** A client whose hello has been accepted. */
  static Peer loggedIn(WslinkServer server, Generation generation) throws InterruptedException {
    Peer peer = new Peer(server, generation);
    peer.hello(SECRET);
    peer.next();
    return peer;
  }

  /** A client that takes streams. */
  static Peer streaming(WslinkServer server, Generation generation) throws InterruptedException {
    Peer peer = new Peer(server, generation);
    peer.hello(Map.of("secret", SECRET, "extensions", List.of("stream")));
    Map<?, ?> welcome = (Map<?, ?>) peer.next().get("result");
    if (!List.of("stream").equals(welcome.get("extensions"))) {
      throw new AssertionError("no streams: " + welcome);
    }
    return peer;
  }

  RawClient raw() {
    return raw;
  }

  void send(Map<String, ?> message) {
    if (generation == Generation.ONE) {
      raw.sendText(JSON.writeValueAsString(message));
    } else {
      raw.sendBinary(Pack.message(Pack.value(message)));
    }
  }

  void hello(@Nullable Object secret) {
    Map<String, Object> argument = new LinkedHashMap<>();
    argument.put("secret", secret);
    hello(argument);
  }

  void hello(Map<String, ?> argument) {
    send(message("system:c0:0", "wslink.hello", List.of(argument)));
  }

  /** Sends a call, whose id is {@code rpc:x:<number>}. */
  void call(int number, String method, @Nullable Object... arguments) {
    send(message("rpc:x:" + number, method, Arrays.asList(arguments)));
  }

  /** Sends a call that takes so many items for now, if that is a number. */
  void stream(int number, @Nullable Object items, String method, @Nullable Object... arguments) {
    Map<String, @Nullable Object> call =
        message("rpc:x:" + number, method, Arrays.asList(arguments));
    call.put("stream", items);
    send(call);
  }

  /** Sends a system call, such as {@code wslink.subscribe}. */
  void system(int number, String method, @Nullable Object... arguments) {
    send(message("system:x:" + number, method, Arrays.asList(arguments)));
  }

  static Map<String, @Nullable Object> message(
      String id, String method, @Nullable Object arguments) {
    Map<String, @Nullable Object> message = new LinkedHashMap<>();
    message.put("wslink", "1.0");
    message.put("id", id);
    message.put("method", method);
    message.put("args", arguments);
    message.put("kwargs", Map.of());
    return message;
  }

  /** The next message. */
  Map<String, @Nullable Object> next() throws InterruptedException {
    RawClient.Received frame = raw.next();
    return generation == Generation.ONE
        ? GoldenView.ofJson(frame.asText().getBytes(StandardCharsets.UTF_8))
        : GoldenView.ofChunks(List.of(frame.bytes()));
  }

  /** The next message's result; fails if it is something else than that call's result. */
  @Nullable Object result(int number) throws InterruptedException {
    Map<String, @Nullable Object> message = next();
    if (!("rpc:x:" + number).equals(message.get("id")) || !message.containsKey("result")) {
      throw new AssertionError("no result of call " + number + ": " + message);
    }
    return message.get("result");
  }

  /** The next message's item; fails if it is something else than an item of that call. */
  @Nullable Object item(int number) throws InterruptedException {
    Map<String, @Nullable Object> message = next();
    if (!("rpc:x:" + number).equals(message.get("id")) || !message.containsKey("item")) {
      throw new AssertionError("no item of call " + number + ": " + message);
    }
    return message.get("item");
  }

  /** The next message's error. */
  Map<?, ?> error() throws InterruptedException {
    Map<String, @Nullable Object> message = next();
    if (message.get("error") instanceof Map<?, ?> error) {
      return error;
    }
    throw new AssertionError("no error: " + message);
  }

  RawClient.Closed closed() {
    return raw.closed();
  }

  /** Drops the connection, without a word. */
  void leave() {
    raw.close();
  }

  @Override
  public void close() {
    raw.close();
  }
}
