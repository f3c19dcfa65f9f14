package io.github.wslink4j.content;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param method such as {@code GET}
 * @param uri path and query, as sent
 * @param headers gives a header's value, or null
 */
public record ContentRequest(
    String method, String uri, Function<String, @Nullable String> headers) {

  @Nullable String header(String name) {
    return headers.apply(name);
  }

  /** The path, as sent. */
  String rawPath() {
    int end = uri.indexOf('?');
    return end < 0 ? uri : uri.substring(0, end);
  }

  /** The query with its question mark, as sent; empty if there is none. */
  String rawQuery() {
    int begin = uri.indexOf('?');
    return begin < 0 ? "" : uri.substring(begin);
  }
}
