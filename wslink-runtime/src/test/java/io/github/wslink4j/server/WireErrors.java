package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The errors of the wire, as {@link Peer#error} reads them. */
final class WireErrors {

  /** A method threw, or was not called because of its arguments. */
  static Map<String, Object> exception(String method, String words) {
    return Map.of(
        "code",
        -32001L,
        "message",
        "Exception raised",
        "data",
        Map.of("method", method, "exception", words));
  }

  /** A result, or an item, is of no type that travels. */
  static Map<String, Object> notSerializable(String method) {
    return Map.of("code", -32002L, "message", "Method result cannot be serialized", "data", method);
  }

  /** What an exception's error says. */
  static String wordsOf(Map<?, ?> error) {
    assertThat(error.get("code")).isEqualTo(-32001L);
    return (String) ((Map<?, ?>) error.get("data")).get("exception");
  }

  private WireErrors() {}
}
