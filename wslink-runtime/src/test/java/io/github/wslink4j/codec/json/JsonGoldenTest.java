package io.github.wslink4j.codec.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.Golden;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.Views;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonGoldenTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  static Stream<Golden> recordings() {
    return Golden.all("v1");
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void everyMessageIsDecodedWithItsAttachmentsAndSurvivesBeingWrittenAgain(Golden golden) {
    Map<String, JsonDecoder> decoders = new HashMap<>();
    Map<String, String> attachments = new LinkedHashMap<>();
    String announced = "";
    int messages = 0;
    for (Golden.Exchange frame : golden.frames()) {
      JsonDecoder decoder =
          decoders.computeIfAbsent(
              frame.connection() + (frame.fromClient() ? " up" : " down"), s -> newDecoder());

      MessageReader message = Frames.receive(decoder, frame.text() != null, frame.bytes());

      if (frame.text() == null) {
        assertThat(message).isNull();
        attachments.put(announced, "bytes " + HexFormat.of().formatHex(frame.bytes()));
        continue;
      }
      JsonNode expected = MAPPER.readTree(frame.text());
      if (expected.path("method").asString("").equals("wslink.binary.attachment")) {
        assertThat(message).isNull();
        announced = expected.get("args").get(0).asString();
        continue;
      }
      assertThat(message).isNotNull();
      Object view = Views.of(message);
      assertThat(view).isEqualTo(substituted(expected, attachments));
      assertThat(rewritten(message)).isEqualTo(view);
      messages++;
    }
    assertThat(messages).isPositive();
  }

  private static Object rewritten(MessageReader message) {
    JsonWriter writer = JsonWriter.ofReference(new AtomicInteger());
    MessageReader again = Frames.receive(newDecoder(), Views.rewrite(message, writer));
    assertThat(again).isNotNull();
    return Views.of(again);
  }

  private static JsonDecoder newDecoder() {
    JsonDecoder decoder = new JsonDecoder(DecoderLimits.DEFAULT);
    decoder.authenticated();
    return decoder;
  }

  private static @Nullable Object substituted(JsonNode node, Map<String, String> attachments) {
    if (node.isObject()) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      node.properties()
          .forEach(entry -> map.put(entry.getKey(), substituted(entry.getValue(), attachments)));
      return map;
    }
    if (node.isArray()) {
      return node.valueStream().map(element -> substituted(element, attachments)).toList();
    }
    if (node.isString()) {
      return attachments.getOrDefault(node.asString(), node.asString());
    }
    if (node.isNumber()) {
      return node.isFloatingPointNumber()
          ? (Object) node.asDouble()
          : node.canConvertToLong() ? (Object) node.asLong() : node.bigIntegerValue();
    }
    return node.isNull() ? null : (Object) node.asBoolean();
  }
}
