package io.github.wslink4j.server;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.Views;
import io.github.wslink4j.codec.msgpack.ChunkDecoder;
import io.github.wslink4j.codegen.v1.WireType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Messages as maps, so that they can be compared whatever the order of their keys. */
final class GoldenView {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .build();

  private GoldenView() {}

  @SuppressWarnings("unchecked") // A message is a map.
  static Map<String, @Nullable Object> ofJson(String text) {
    return JSON.readValue(text, Map.class);
  }

  /** A message of one chunk. */
  static Map<String, @Nullable Object> ofChunk(byte[] frame) {
    ChunkDecoder decoder = new ChunkDecoder(DecoderLimits.DEFAULT, false);
    decoder.authenticated();
    MessageReader message = Objects.requireNonNull(decoder.binary(frame, 0, frame.length));
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("wslink", "1.0");
    view.put("id", message.id());
    if (message.enterResult()) {
      view.put("result", message.peek() == WireType.NULL ? null : Views.of(message.readAny()));
    }
    if (message.enterError()) {
      view.put("error", Views.of(message.readAny()));
    }
    return view;
  }
}
