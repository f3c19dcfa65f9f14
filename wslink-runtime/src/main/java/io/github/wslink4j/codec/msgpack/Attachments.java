package io.github.wslink4j.codec.msgpack;

import org.jspecify.annotations.Nullable;

/**
 * Bytes that came apart from their message, which holds a text in their place. Generation 1 sends
 * bytes this way.
 */
public interface Attachments {

  /**
   * Looks up a text of the message.
   *
   * @param bytes holds the text in UTF-8
   * @param offset where it begins
   * @param length how long it is
   * @return the bytes that it stands for, not to be changed; null if it is nothing but text
   */
  byte @Nullable [] find(byte[] bytes, int offset, int length);
}
