package io.github.wslink4j.content;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request for a resource that exists: whole, in part, or not at all if the browser has it
 * already.
 */
final class ResourceResponse {

  private ResourceResponse() {}

  /**
   * The answer.
   *
   * @param compressed the same resource in gzip, if there is one and the browser takes it
   */
  static ContentResponse answer(
      ContentRequest request, Resource resource, @Nullable Resource compressed) {
    Resource served = compressed == null ? resource : compressed;
    String etag = "\"%x-%x\"".formatted(served.lastModified().toEpochMilli(), served.size());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ETag", etag);
    headers.put("Last-Modified", httpDate(served.lastModified()));
    headers.put("Accept-Ranges", "bytes");
    if (compressed != null) {
      headers.put("Content-Encoding", "gzip");
      headers.put("Vary", "Accept-Encoding");
    }
    if (isUnchanged(request, etag, served.lastModified())) {
      return new ContentResponse(304, headers, new ContentResponse.Empty());
    }
    headers.put("Content-Type", ContentTypes.of(resource.name()));
    headers.put("X-Content-Type-Options", "nosniff");
    ByteRange range = ByteRange.parse(request.header("Range"), served.size());
    if (ByteRange.UNSATISFIABLE.equals(range)) {
      return new ContentResponse(
          416, Map.of("Content-Range", "bytes */" + served.size()), new ContentResponse.Empty());
    }
    long offset = range == null ? 0 : range.first();
    long length = range == null ? served.size() : range.length();
    if (range != null) {
      headers.put(
          "Content-Range", "bytes %d-%d/%d".formatted(offset, offset + length - 1, served.size()));
    }
    headers.put("Content-Length", Long.toString(length));
    boolean head = request.method().equals("HEAD");
    return new ContentResponse(
        range == null ? 200 : 206,
        headers,
        head || length == 0 ? new ContentResponse.Empty() : served.slice(offset, length));
  }

  private static boolean isUnchanged(ContentRequest request, String etag, Instant lastModified) {
    String known = request.header("If-None-Match");
    if (known != null) {
      return known.equals("*") || known.contains(etag);
    }
    String since = request.header("If-Modified-Since");
    if (since == null) {
      return false;
    }
    try {
      Instant time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(since, Instant::from);
      return !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(time);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String httpDate(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }
}
