package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import java.util.List;
import java.util.Map;

/** A call as a server sees it, in plain values. */
record Request(String id, String method, List<Object> arguments, Map<String, Object> keywords) {

  @SuppressWarnings("unchecked") // readAny: lists and maps are of plain values
  static Request read(MessageReader message) {
    List<Object> arguments =
        message.enterArguments() ? (List<Object>) message.readAny() : List.of();
    Map<String, Object> keywords =
        message.enterKeywords() ? (Map<String, Object>) message.readAny() : Map.of();
    return new Request(message.id(), message.method(), arguments, keywords);
  }
}
