package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every method and every publication of the example, through JavaScript: the stock clients of both
 * generations, unmodified, and the generated TypeScript over both kinds of session.
 */
@Timeout(300)
final class StockClientsTest {

  private static final Pictures PICTURES = Pictures.load();
  private static final Map<String, Object> DAY = fingerprint(PICTURES.day().blob());
  private static final Map<String, Object> NIGHT = fingerprint(PICTURES.night().blob());
  private static final String TOPIC = "example.tour.pictures";

  @ParameterizedTest
  @CsvSource({
    "stock-1, wslink 1.12.4, 3000000",
    "stock-2, wslink 2.5.0, 9000000",
    "generated, 'generated, over @wslink4j/client', 9000000",
    "generated-over-stock, 'generated, over wslink 2.5.0', 9000000",
  })
  void aTourOfTheExampleSeesEverything(String kind, String name, int upload) throws Exception {
    JsonNode report = tour(kind);

    assertThat(report.get("client").stringValue()).isEqualTo(name);
    assertThat(plain(report.get("results"))).isEqualTo(results(upload));
    assertThat(plain(report.get("publications"))).isEqualTo(publications());
    assertThat(plain(report.at("/failures/myprotocol.nothing")))
        .containsEntry("code", -32601)
        .containsEntry(
            "message",
            "Unregistered method called" + (kind.equals("generated") ? ": myprotocol.nothing" : ""))
        .containsEntry("data", "myprotocol.nothing");
    assertThat(plain(report.at("/failures/myprotocol.add"))).containsEntry("code", -32001);
    assertThat(plain(report.at("/failures/myprotocol.add/data")))
        .containsEntry("method", "myprotocol.add")
        .containsOnlyKeys("method", "exception")
        .extractingByKey("exception")
        .asString()
        .contains("\"numbers\"", "expected a list", "got an integer");
    assertThat(plain(report.at("/failures/myprotocol.stream/data")))
        .containsEntry("type", "NotATopicName")
        .containsEntry("fields", Map.of("topic", "not a topic"));
  }

  private static JsonNode tour(String kind) throws Exception {
    try (ScheduledMetronome metronome = new ScheduledMetronome();
        var server =
            // Two pictures take four seconds at the pace that is made for people.
            Services.at((period, action) -> metronome.every(Duration.ofMillis(20), action))
                .start()) {
      return NodeProgram.run("main.js", kind, server.uri().toString());
    }
  }

  private static Map<String, Object> results(int upload) {
    Map<String, Object> results = new HashMap<>();
    results.put("wslink.say.hello", "java server: grüß dich 😀");
    results.put("wslink.start.talking", null);
    results.put("wslink.stop.talking", null);
    results.put("myprotocol.add", List.of(15, 0.75, 1099511627777L));
    results.put("myprotocol.mult", List.of(120, -1.5));
    results.put("myprotocol.image", List.of(Map.of("blob", DAY), Map.of("blob", NIGHT)));
    results.put("myprotocol.unwrapped.image", List.of(DAY, NIGHT));
    results.put(
        "myprotocol.nested.image",
        Map.of(
            "image",
            Map.of("blob", DAY),
            "bytesList",
            List.of(
                fingerprint(ByteBuffer.wrap(new byte[] {1, 2, 3, 4})),
                fingerprint(ByteBuffer.wrap(new byte[] {5, 6, 7, 8, 9, 10})))));
    results.put(
        "myprotocol.postbinary",
        List.of("received binary data of length 4", "received binary data of length " + upload));
    results.put("myprotocol.special", List.of("Infinity", "NaN", "-Infinity"));
    results.put("myprotocol.stream", Map.of("subscribed", TOPIC));
    results.put("myprotocol.stop", Map.of("unsubscribed", TOPIC));
    return results;
  }

  private static Map<String, Object> publications() {
    return Map.of(
        "wslink.communication.channel",
        List.of("java server: grüß dich 😀", "java server: lovely weather for websockets."),
        TOPIC,
        List.of(Map.of("blob", DAY), Map.of("blob", NIGHT)));
  }

  private static Map<String, Object> fingerprint(ByteBuffer bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes.duplicate());
      return Map.of(
          "length", bytes.remaining(), "sha256", HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked") // A report's node is a map.
  private static Map<String, Object> plain(JsonNode node) {
    return JsonMapper.shared().convertValue(node, Map.class);
  }
}
