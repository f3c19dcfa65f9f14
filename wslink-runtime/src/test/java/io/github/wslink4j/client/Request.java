package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import java.util.List;
import java.util.Map;

/**
 * A call as a server sees it, in plain values.
 *
 * @param items how many items of a stream it asks for; 0 if it asks for none
 */
record Request(
    String id, String method, List<Object> arguments, Map<String, Object> keywords, long items) {

  Request(String id, String method, List<Object> arguments, Map<String, Object> keywords) {
    this(id, method, arguments, keywords, 0);
  }

  @SuppressWarnings("unchecked") // readAny: lists and maps are of plain values
  static Request read(MessageReader message) {
    List<Object> arguments =
        message.enterArguments() ? (List<Object>) message.readAny() : List.of();
    Map<String, Object> keywords =
        message.enterKeywords() ? (Map<String, Object>) message.readAny() : Map.of();
    long items = message.enterStream() ? message.readLong() : 0;
    return new Request(message.id(), message.method(), arguments, keywords, items);
  }
}
