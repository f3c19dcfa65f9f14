package io.github.wslink4j.server;

import io.github.wslink4j.Audience;
import io.github.wslink4j.codegen.v1.Codec;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One publication on a topic that no interface names.
 *
 * @param <T> its value
 * @param topic dot-separated parts, each {@code \w+}: stock JavaScript clients drop anything else
 *     without a word
 * @param value the value
 * @param codec writes it
 * @param audience which clients it is for
 */
public record Publication<T extends @Nullable Object>(
    String topic, T value, Codec<T> codec, Audience audience) {

  private static final Pattern NAME = Pattern.compile("\\w+(\\.\\w+)*");

  /** Checks the topic's name. */
  public Publication {
    Objects.requireNonNull(codec, "codec");
    Objects.requireNonNull(audience, "audience");
    if (!NAME.matcher(topic).matches()) {
      throw new IllegalArgumentException(
          "topic: "
              + topic
              + " (expected: dot-separated parts of letters, digits and underscores)");
    }
  }
}
