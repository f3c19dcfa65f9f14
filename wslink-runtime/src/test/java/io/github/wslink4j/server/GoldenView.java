package io.github.wslink4j.server;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.Views;
import io.github.wslink4j.codec.msgpack.ChunkDecoder;
import io.github.wslink4j.codegen.v1.WireType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages as maps, so that they can be compared whatever the order of their keys. */
final class GoldenView {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private GoldenView() {}

  static Map<String, @Nullable Object> ofJson(byte[] text) {
    Map<String, @Nullable Object> message = new LinkedHashMap<>();
    JSON.readTree(text)
        .properties()
        .forEach(entry -> message.put(entry.getKey(), plain(entry.getValue())));
    return message;
  }

  /** As {@link Views} has it: integers are longs where they fit. */
  private static @Nullable Object plain(JsonNode node) {
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.forEach(element -> list.add(plain(element)));
      return list;
    }
    if (node.isObject()) {
      Map<Object, @Nullable Object> map = new LinkedHashMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
      return map;
    }
    if (node.isIntegralNumber()) {
      return node.canConvertToLong() ? (Object) node.asLong() : node.asBigInteger();
    }
    return node.isNull()
        ? null
        : node.isNumber() ? node.asDouble() : node.isBoolean() ? node.asBoolean() : node.asString();
  }

  static Map<String, @Nullable Object> ofChunks(List<byte[]> frames) {
    ChunkDecoder decoder = ChunkDecoder.ofClient(DecoderLimits.DEFAULT);
    decoder.authenticated();
    MessageReader message = null;
    for (byte[] frame : frames) {
      message = decoder.binary(frame, 0, frame.length);
    }
    Objects.requireNonNull(message, "the chunks are no message");
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("wslink", "1.0");
    view.put("id", message.id());
    if (message.enterResult()) {
      view.put("result", message.peek() == WireType.NULL ? null : Views.of(message.readAny()));
    }
    if (message.enterItem()) {
      view.put("item", Views.of(message.readAny()));
    }
    if (message.enterError()) {
      view.put("error", Views.of(message.readAny()));
    }
    return view;
  }
}
