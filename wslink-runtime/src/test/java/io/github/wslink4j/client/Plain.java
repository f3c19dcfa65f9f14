package io.github.wslink4j.client;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tools.jackson.databind.JsonNode;

/** What a caller saw, ours and as recorded, in one form that can be compared. */
final class Plain {

  private Plain() {}

  static Object of(Object value) {
    if (value instanceof byte[] bytes) {
      return "bytes " + HexFormat.of().formatHex(bytes);
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(element -> plain.add(of(element)));
      return plain;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      map.forEach((key, element) -> plain.put(key, of(element)));
      return plain;
    }
    return value;
  }

  static Object ofRecorded(JsonNode node) {
    if (node.has("$Blob") || node.has("$Uint8Array")) {
      return "bytes " + node.iterator().next().asString();
    }
    if (node.has("$number")) {
      return Double.valueOf(node.get("$number").asString());
    }
    if (node.isObject()) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      node.properties().forEach(each -> plain.put(each.getKey(), ofRecorded(each.getValue())));
      return plain;
    }
    if (node.isArray()) {
      List<Object> plain = new ArrayList<>();
      node.forEach(element -> plain.add(ofRecorded(element)));
      return plain;
    }
    if (node.isNumber()) {
      return node.asDouble();
    }
    return node.isNull() ? null : node.isBoolean() ? (Object) node.asBoolean() : node.asString();
  }

  /** What became of a stage, as the recordings put it. */
  static Map<String, Object> ofStage(CompletableFuture<?> stage) {
    Map<String, Object> plain = new LinkedHashMap<>();
    try {
      plain.put("resolved", of(stage.join()));
    } catch (CompletionException e) {
      RemoteException failure = (RemoteException) e.getCause();
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("code", (double) failure.code());
      // Where the data has better words, they are the exception's.
      boolean betterWords = failure.data() instanceof Map<?, ?> m && m.containsKey("exception");
      error.put("message", betterWords ? "Exception raised" : failure.getMessage());
      if (failure.data() != null) {
        error.put("data", of(failure.data()));
      }
      plain.put("rejected", error);
    }
    return plain;
  }
}
