package io.github.wslink4j.codec.msgpack;

import static io.github.wslink4j.codec.msgpack.Format.*;

import io.github.wslink4j.codegen.v1.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A place in bytes that {@link Validator} has found to be well-formed, which is why nothing here
 * looks for the end.
 */
final class Cursor {
  private static final byte[] NOTHING = {};

  byte[] bytes = NOTHING;
  int at;

  /** The kind of the value here; null for an extension. */
  @Nullable WireType kind() {
    return Format.kind(bytes[at]);
  }

  /**
   * Moves behind the header of text, bytes, a list, a map or an extension. (An extension's type
   * comes next.)
   *
   * @return the length or count in it
   */
  int header() {
    int head = bytes[at++];
    if (head < NAMED) {
      return head < SHORT_TEXT ? head & 0x0f : head & 0x1f;
    }
    return namedHeader(head & 0xff);
  }

  // Apart, because the compiler inlines only what is small, and nearly every header is.
  private int namedHeader(int head) {
    switch (head) {
      case TEXT_8, BYTES_8, EXTENSION_8 -> {
        return bytes[at++] & 0xff;
      }
      case TEXT_16, BYTES_16, LIST_16, MAP_16, EXTENSION_16 -> {
        at += 2;
        return (short) SHORT.get(bytes, at - 2) & 0xffff;
      }
      case TEXT_32, BYTES_32, LIST_32, MAP_32, EXTENSION_32 -> {
        at += 4;
        return (int) INT.get(bytes, at - 4);
      }
      case EXTENSION_OF_1, EXTENSION_OF_2, EXTENSION_OF_4, EXTENSION_OF_8, EXTENSION_OF_16 -> {
        return 1 << (head - EXTENSION_OF_1);
      }
      default -> throw new IllegalStateException("no header: " + head);
    }
  }

  /** Whether the integer here does not fit a {@code long}. */
  boolean isBeyondLong() {
    return (bytes[at] & 0xff) == UNSIGNED_64 && bytes[at + 1] < 0;
  }

  /** Reads an integer; one beyond {@code long} comes out negative. */
  long integer() {
    int head = bytes[at++];
    return head >= SMALL_INTEGER ? head : namedInteger(head & 0xff);
  }

  private long namedInteger(int head) {
    switch (head) {
      case UNSIGNED_8 -> {
        return bytes[at++] & 0xff;
      }
      case SIGNED_8 -> {
        return bytes[at++];
      }
      case UNSIGNED_16 -> {
        at += 2;
        return (short) SHORT.get(bytes, at - 2) & 0xffff;
      }
      case SIGNED_16 -> {
        at += 2;
        return (short) SHORT.get(bytes, at - 2);
      }
      case UNSIGNED_32 -> {
        at += 4;
        return (int) INT.get(bytes, at - 4) & 0xffff_ffffL;
      }
      case SIGNED_32 -> {
        at += 4;
        return (int) INT.get(bytes, at - 4);
      }
      case UNSIGNED_64, SIGNED_64 -> {
        at += 8;
        return (long) LONG.get(bytes, at - 8);
      }
      default -> throw new IllegalStateException("no integer: " + head);
    }
  }

  /** Reads a floating-point number. */
  double number() {
    if ((bytes[at++] & 0xff) == FLOAT_32) {
      at += 4;
      return (float) FLOAT.get(bytes, at - 4);
    }
    at += 8;
    return (double) DOUBLE.get(bytes, at - 8);
  }

  /** Moves behind the value here. */
  void skip() {
    for (long left = 1; left > 0; left--) {
      WireType kind = kind();
      if (kind == null) {
        int length = header();
        at += 1 + length;
        continue;
      }
      switch (kind) {
        case NULL, BOOLEAN -> at++;
        case INTEGER -> integer();
        case FLOAT -> at += (bytes[at] & 0xff) == FLOAT_32 ? 5 : 9;
        case TEXT, BYTES -> {
          int length = header();
          at += length;
        }
        case LIST -> left += header();
        case MAP -> left += 2L * header();
        case TIMESTAMP -> throw new IllegalStateException("timestamps are extensions");
      }
    }
  }
}
