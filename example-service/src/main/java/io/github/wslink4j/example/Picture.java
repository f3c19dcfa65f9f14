package io.github.wslink4j.example;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A picture.
 *
 * @param blob a PNG file
 */
public record Picture(ByteBuffer blob) {

  /** Checks for null. */
  public Picture {
    Objects.requireNonNull(blob, "blob");
  }
}
