package io.github.wslink4j.example;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Bytes at several depths.
 *
 * @param image a picture
 * @param bytesList short runs of bytes
 */
public record NestedPicture(Picture image, List<ByteBuffer> bytesList) {

  /** Copies the list. */
  public NestedPicture {
    Objects.requireNonNull(image, "image");
    bytesList = List.copyOf(bytesList);
  }
}
