package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.Golden;
import io.github.wslink4j.codec.wire.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Our client in the place of the reference's: it makes the calls of each recorded conversation,
 * gets the recorded frames of the reference's server, and must send what the reference's client
 * sent and come to the same outcome. Generation 2 must be equal to the byte, but for the random id
 * in each chunk; generation 1 once the JSON is parsed.
 */
final class GoldenReplayTest {

  /** Where ours does something else, on purpose. */
  enum Difference {
    OFFERS_EXTENSIONS(
        "Hello names the extensions that this client knows. The reference ignores the key."),
    SAYS_GOODBYE(
        "close() sends code 1000. The reference's client sends no code, which arrives as 1005."),
    SETTLES_EVERY_CALL(
        "A call that waits when the connection ends fails. The reference's never settles (Q-J1)."),
    KEEPS_INTEGERS(
        "Integers beyond 2^53 arrive exactly. JavaScript rounds them, so numbers are compared as"
            + " doubles."),
    READS_ATTACHMENTS_OFTEN(
        "Each use of an attachment's key stands for its bytes. The reference replaces the first"
            + " one only (Q-J9).");

    private final String reason;

    Difference(String reason) {
      this.reason = reason;
    }
  }

  /** The outcomes that differ, by recording and then by field of the outcome. */
  private static final Map<String, Map<String, Outcome>> DECIDED =
      Map.of(
          "client-close",
          Map.of(
              "close", new Outcome(Difference.SAYS_GOODBYE, Map.of("code", 1000.0, "reason", ""))),
          "over-limit",
          Map.of("settled", new Outcome(Difference.SETTLES_EVERY_CALL, true)),
          "same-attachment-twice",
          Map.of(
              "resolved",
              new Outcome(
                  Difference.READS_ATTACHMENTS_OFTEN,
                  List.of("bytes 73616d65", "bytes 73616d65"))));

  private record Outcome(Difference difference, Object value) {}

  static Stream<Replay> conversations() {
    List<Replay> replays = new ArrayList<>();
    Golden.all("v1").map(golden -> new Replay(Generation.ONE, golden)).forEach(replays::add);
    Golden.all("v2").map(golden -> new Replay(Generation.TWO, golden)).forEach(replays::add);
    return replays.stream().filter(Replay::hasRealClient);
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void ourClientTakesThePlaceOfTheirs(Replay replay) {
    replay.run();
    JsonNode theirs = replay.clientOutcome();
    Map<String, Outcome> decided = DECIDED.getOrDefault(replay.name(), Map.of());
    if (!theirs.isObject()) {
      assertThat(replay.outcomes(theirs)).isEqualTo(Plain.ofRecorded(theirs));
      return;
    }
    theirs
        .properties()
        .forEach(
            field -> {
              Outcome ours = decided.get(field.getKey());
              assertThat(replay.outcome(field.getKey(), field.getValue()))
                  .as(field.getKey() + (ours == null ? "" : ": " + ours.difference().reason))
                  .isEqualTo(ours == null ? Plain.ofRecorded(field.getValue()) : ours.value());
            });
  }
}
