package io.github.wslink4j.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param status the status code
 * @param headers its headers
 * @param body what follows them
 */
public record ContentResponse(int status, Map<String, String> headers, Body body) {

  /** What follows the headers. */
  public sealed interface Body {}

  /** Nothing. */
  public record Empty() implements Body {}

  /**
   * Bytes in memory.
   *
   * @param bytes from position to limit; neither is to be moved
   */
  public record Bytes(ByteBuffer bytes) implements Body {}

  /**
   * A part of a file.
   *
   * @param path the file
   * @param offset where the part begins
   * @param length how long it is
   */
  public record FileSlice(Path path, long offset, long length) implements Body {}

  static ContentResponse text(int status, String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "text/plain; charset=utf-8");
    return new ContentResponse(
        status, headers, new Bytes(StandardCharsets.UTF_8.encode(text + "\n")));
  }

  static ContentResponse methodNotAllowed() {
    ContentResponse response = text(405, "Only GET and HEAD are answered here");
    response.headers().put("Allow", "GET, HEAD");
    return response;
  }

  static ContentResponse redirect(String location) {
    return new ContentResponse(302, Map.of("Location", location), new Empty());
  }
}
