package io.github.wslink4j.codec;

import io.github.wslink4j.codegen.v1.WireException;

/**
 * The way to a value in a message, as errors tell it: {@code args[1].items[3].size}. It is built
 * from the outside in, and only when something is wrong. For the codecs.
 */
public final class ValuePath {

  /** A longer key says no more, and is somebody else's words. */
  private static final int LONGEST_KEY = 40;

  private final StringBuilder text = new StringBuilder();

  /** The way to the message itself. */
  public ValuePath() {}

  /**
   * Goes on into a map.
   *
   * @param key the key of the value there
   */
  public void key(String key) {
    if (text.length() > 0) {
      text.append('.');
    }
    if (key.length() <= LONGEST_KEY) {
      text.append(key);
    } else {
      text.append(key, 0, LONGEST_KEY).append('…');
    }
  }

  /**
   * Goes on into a list.
   *
   * @param index which element, from 0
   */
  public void element(int index) {
    text.append('[').append(index).append(']');
  }

  /**
   * Makes an exception that names this place.
   *
   * @param problem what is wrong here
   * @return the exception, to be thrown
   */
  public WireException error(String problem) {
    return new WireException(text + ": " + problem);
  }
}
