package io.github.wslink4j.example.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.example.NodeProgram;
import io.github.wslink4j.example.topics.Sensors.Reading;
import io.github.wslink4j.example.topics.Sensors.Unit;
import io.github.wslink4j.example.topics.Sensors.UnknownSensor;
import io.github.wslink4j.server.WslinkServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A method with many results, through generated code at both ends. */
@Timeout(60)
final class StreamsTest {

  private static final int COUNT = 1_000;
  private static final List<Integer> ALL = IntStream.range(0, COUNT).boxed().toList();
  private static final Path GENERATED =
      Path.of(
          "target/test-classes/META-INF/wslink/typescript/io/github/wslink4j/example/topics/sensors.js");

  @ParameterizedTest
  @EnumSource
  void javaSeesAPublisher(Generation generation) throws Exception {
    try (WslinkServer server = start();
        WslinkClient client =
            WslinkClient.builder().uri(server.uri()).generation(generation).connect()) {
      Sensors sensors = SensorsClient.of(client);
      assertThat(values(sensors.history(1)).get(20, TimeUnit.SECONDS)).isEqualTo(ALL);
      assertThat(values(sensors.history(7)))
          .failsWithin(20, TimeUnit.SECONDS)
          .withThrowableThat()
          .withCauseInstanceOf(UnknownSensor.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"generated", "generated-over-stock"})
  void typeScriptSeesAnAsyncIterable(String kind) throws Exception {
    try (WslinkServer server = start()) {
      JsonNode report =
          NodeProgram.run(
              "history.js", kind, server.uri().toString(), GENERATED.toUri().toString());
      assertThat(report.get("all").valueStream().map(JsonNode::asInt).toList()).isEqualTo(ALL);
      assertThat(report.get("some").valueStream().map(JsonNode::asInt).toList())
          .isEqualTo(ALL.subList(0, 3));
      assertThat(report.at("/failure/name").stringValue()).isEqualTo("UnknownSensor");
      assertThat(report.at("/failure/sensor").asInt()).isEqualTo(7);
      assertThat(report.at("/failure/message").stringValue()).isEqualTo("no sensor 7");
    }
  }

  private static WslinkServer start() throws IOException, UnknownSensor {
    Station station = new Station();
    for (int value : ALL) {
      station.read(1, new Reading(Unit.CELSIUS, value));
    }
    return WslinkServer.builder().service(SensorsDispatchTable.of(station)).start();
  }

  /** Collects a stream, a few items at a time. */
  private static CompletableFuture<List<Integer>> values(Flow.Publisher<Reading> history) {
    CompletableFuture<List<Integer>> values = new CompletableFuture<>();
    history.subscribe(new FewAtATime(values));
    return values;
  }
}
