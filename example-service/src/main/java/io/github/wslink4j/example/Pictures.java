package io.github.wslink4j.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The two pictures of the example. */
record Pictures(Picture day, Picture night) {

  /** Loads them from the class path. */
  static Pictures load() {
    return new Pictures(load("day.png"), load("night.png"));
  }

  Picture pick(boolean alt) {
    return alt ? night : day;
  }

  private static Picture load(String name) {
    try (InputStream in = Pictures.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("name: " + name + " (expected: a resource)");
      }
      return new Picture(ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
