package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.Golden;
import io.github.wslink4j.codec.Golden.Exchange;
import io.github.wslink4j.codec.wire.Generation;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One recorded conversation, held again with our client. */
final class Replay {

  private final Generation generation;
  private final Golden golden;
  private final JsonNode root;
  private final Map<Integer, ReplayedClient> clients = new TreeMap<>();
  private int settled;

  Replay(Generation generation, Golden golden) {
    this.generation = generation;
    this.golden = golden;
    this.root = read();
  }

  private JsonNode read() {
    InputStream in = Replay.class.getResourceAsStream("/golden/" + golden.name() + ".json");
    return JsonMapper.shared().readTree(in);
  }

  /** The scenario, the same in both generations. */
  String name() {
    return golden.name().substring("v1/".length());
  }

  /** Some recordings were made with hand-written frames, which no client would send. */
  boolean hasRealClient() {
    return root.get("reference").get("client").asString().startsWith("npm");
  }

  JsonNode clientOutcome() {
    return root.get("clientOutcome");
  }

  void run() {
    for (Exchange exchange : golden.frames()) {
      ReplayedClient client =
          clients.computeIfAbsent(
              exchange.connection(), each -> new ReplayedClient(generation, topics()));
      if (exchange.fromClient()) {
        client.mustSend(exchange);
      } else {
        client.receive(exchange);
      }
    }
    for (JsonNode close : root.get("closes")) {
      ReplayedClient client = clients.get(close.path("conn").asInt(0));
      if (close.get("by").asString().equals("server")) {
        client.closeByServer(close.get("code").asInt(), close.get("reason").asString());
      } else {
        client.close();
      }
    }
    clients.values().forEach(client -> assertThat(client.unexpected()).isEmpty());
  }

  /** What the recorded client listened to, which the wire does not tell. */
  private List<String> topics() {
    return switch (name()) {
      case "publish-unsubscribed", "publish-unserializable" -> List.of();
      case "publish-string" -> List.of("wslink.communication.channel");
      case "publish-image", "stream" -> List.of("image");
      default -> List.of("t");
    };
  }

  private List<CompletableFuture<Object>> calls() {
    return clients.get(0).calls();
  }

  private Map<String, Object> nextOutcome() {
    return Plain.ofStage(calls().get(settled++));
  }

  private double lengthOfNext() {
    return ((String) nextOutcome().get("resolved")).length();
  }

  /** Our outcome where the recorded one is a list. */
  List<Object> outcomes(JsonNode recorded) {
    List<Object> outcomes = new ArrayList<>();
    for (JsonNode each : recorded) {
      outcomes.add(each.isNumber() ? (Object) lengthOfNext() : nextOutcome());
    }
    return outcomes;
  }

  /** Our outcome for one field of the recorded one. */
  Object outcome(String field, JsonNode recorded) {
    return switch (field) {
      case "resolved", "rejected" -> nextOutcome().get(field);
      case "ready" -> clients.get(0).ready();
      case "close" -> clients.get(0).closeReason();
      case "calls", "lengths" -> outcomes(recorded);
      case "length" -> lengthOfNext();
      case "completionOrder" -> clients.get(0).completionOrder();
      case "settled" -> calls().get(0).isDone();
      case "images" -> (double) clients.get(0).heard().size();
      case "callbacks" ->
          clients.get(0).heard().stream().map(value -> callback(value, recorded.get(0))).toList();
      case "a" -> clients.get(0).heard();
      case "b" -> clients.get(1).heard();
      // What became of the server, and whether it closed: not the client's doing.
      case "serverProcess", "closedByServer" -> Plain.ofRecorded(recorded);
      default -> nextOutcome();
    };
  }

  /** A callback gets a list of one; one recording tells of its bytes only how many there were. */
  private static Object callback(Object value, JsonNode recorded) {
    if (recorded.isArray()) {
      return List.of(value);
    }
    Map<?, ?> map = (Map<?, ?>) value;
    int length = (((String) map.get("blob")).length() - "bytes ".length()) / 2;
    return Map.of(
        "i", map.get("i"), "n", map.get("n"), "type", "Uint8Array", "length", (double) length);
  }

  @Override
  public String toString() {
    return golden.name();
  }
}
