package io.github.wslink4j.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a resource.
 *
 * @param first the first byte
 * @param length how many
 */
record ByteRange(long first, long length) {

  /** A range that lies outside of the resource. */
  static final ByteRange UNSATISFIABLE = new ByteRange(-1, 0);

  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** Reads a {@code Range} header; null if there is none, or one of a kind that may be ignored. */
  static @Nullable ByteRange parse(@Nullable String header, long size) {
    Matcher matcher = SINGLE.matcher(header == null ? "" : header);
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return null;
    }
    if (matcher.group(1).isEmpty()) {
      long last = Math.min(Long.parseLong(matcher.group(2)), size);
      return last == 0 ? UNSATISFIABLE : new ByteRange(size - last, last);
    }
    long first = Long.parseLong(matcher.group(1));
    long end =
        matcher.group(2).isEmpty() ? size : Math.min(size, Long.parseLong(matcher.group(2)) + 1);
    return first >= end ? UNSATISFIABLE : new ByteRange(first, end - first);
  }
}
