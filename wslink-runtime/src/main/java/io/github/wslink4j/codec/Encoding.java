package io.github.wslink4j.codec;

/** How messages for one peer are written. */
public enum Encoding {
  /** Generation 2: MessagePack in chunks. */
  MESSAGE_PACK,
  /**
   * Generation 1: JSON with attachments, non-finite numbers bare, as Python writes and the
   * JavaScript client reads it.
   */
  JSON,
  /**
   * Generation 1 for peers that take standard JSON only: non-finite numbers are null, and bytes
   * cannot be sent.
   */
  STRICT_JSON
}
