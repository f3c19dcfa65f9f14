package io.github.wslink4j.codec;

import io.github.wslink4j.codegen.v1.WireReader;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values and messages in a form that can be compared and printed. */
public final class Views {

  private Views() {}

  /** Replaces arrays, which do not know when they are equal. */
  public static @Nullable Object of(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return "bytes " + HexFormat.of().formatHex(bytes);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> view = new ArrayList<>();
      list.forEach(element -> view.add(of(element)));
      return view;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> view = new LinkedHashMap<>();
      map.forEach((key, element) -> view.put(key, of(element)));
      return view;
    }
    return value;
  }

  /** The decoded view of the recordings, in the same form. */
  public static @Nullable Object ofRecorded(JsonNode node) {
    if (node.isObject()) {
      Object special = special(node);
      if (special != null) {
        return special;
      }
      Map<Object, @Nullable Object> map = new LinkedHashMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), ofRecorded(entry.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.forEach(element -> list.add(ofRecorded(element)));
      return list;
    }
    if (node.isIntegralNumber()) {
      return node.asLong();
    }
    return node.isNull() ? null : node.isBoolean() ? (Object) node.asBoolean() : node.asString();
  }

  private static @Nullable Object special(JsonNode node) {
    if (node.has("$bin")) {
      return "bytes " + node.get("$bin").asString();
    }
    if (node.has("$f64")) {
      return Double.valueOf(node.get("$f64").asString());
    }
    if (node.has("$int")) {
      BigInteger integer = new BigInteger(node.get("$int").asString());
      return integer.bitLength() < 64 ? (Object) integer.longValue() : integer;
    }
    if (node.has("$ext")) {
      return timestamp(HexFormat.of().parseHex(node.get("$ext").get(1).asString()));
    }
    return null;
  }

  private static Instant timestamp(byte[] bytes) {
    BigInteger all = new BigInteger(1, bytes);
    return switch (bytes.length) {
      case 4 -> Instant.ofEpochSecond(all.longValue());
      case 8 ->
          Instant.ofEpochSecond(
              all.mod(BigInteger.TWO.pow(34)).longValue(), all.shiftRight(34).longValue());
      default -> Instant.ofEpochSecond(all.longValue(), all.shiftRight(64).longValue());
    };
  }

  /** All parts of a message, as a map. */
  public static Object of(MessageReader message) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("wslink", "1.0");
    put(view, "id", message.id());
    put(view, "method", message.method());
    enter(view, "args", message.enterArguments(), message);
    enter(view, "kwargs", message.enterKeywords(), message);
    enter(view, "result", message.enterResult(), message);
    enter(view, "error", message.enterError(), message);
    return view;
  }

  private static void put(Map<String, @Nullable Object> view, String part, @Nullable String text) {
    if (text != null) {
      view.put(part, text);
    }
  }

  private static void enter(
      Map<String, @Nullable Object> view, String part, boolean entered, WireReader in) {
    if (entered) {
      view.put(part, of(in.readAny()));
    }
  }

  /** Writes a message again, from its parts. */
  public static EncodedMessage rewrite(MessageReader message, MessageWriter out) {
    String id = Objects.requireNonNull(message.id());
    if (message.enterResult()) {
      out.beginResult(id);
      out.writeAny(message.readAny());
    } else if (message.enterError()) {
      Map<?, ?> error = (Map<?, ?>) Objects.requireNonNull(message.readAny());
      boolean data = error.containsKey("data");
      int code = ((Long) Objects.requireNonNull(error.get("code"))).intValue();
      out.beginFailure(id, code, (String) Objects.requireNonNull(error.get("message")), data);
      if (data) {
        out.writeAny(error.get("data"));
      }
    } else {
      rewriteCall(id, message, out);
    }
    return out.end();
  }

  private static void rewriteCall(String id, MessageReader message, MessageWriter out) {
    message.enterArguments();
    List<?> args = (List<?>) Objects.requireNonNull(message.readAny());
    out.beginCall(id, Objects.requireNonNull(message.method()), args.size());
    args.forEach(out::writeAny);
    message.enterKeywords();
    Map<?, ?> kwargs = (Map<?, ?>) Objects.requireNonNull(message.readAny());
    out.beginKeywords(kwargs.size());
    kwargs.forEach(
        (key, value) -> {
          out.writeKey((String) key);
          out.writeAny(value);
        });
  }
}
