package io.github.wslink4j.codec;

import io.github.wslink4j.codegen.v1.WireException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What text may look like on both wires. For the codecs. */
public final class Utf8 {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L;

  private Utf8() {}

  /**
   * Whether bytes are UTF-8 as the Unicode standard has it: no overlong forms, no surrogates,
   * nothing beyond U+10FFFF.
   *
   * @param bytes holds the text
   * @param from where it begins
   * @param to where it ends
   * @return true if it can be decoded without loss
   */
  public static boolean isValid(byte[] bytes, int from, int to) {
    return isAscii(bytes, from, to) || isValidBeyondAscii(bytes, from, to);
  }

  private static boolean isAscii(byte[] bytes, int from, int to) {
    int at = from;
    for (; to - at >= 8; at += 8) {
      if (((long) LONG.get(bytes, at) & NOT_ASCII) != 0) {
        return false;
      }
    }
    int rest = 0;
    for (; at < to; at++) {
      rest |= bytes[at];
    }
    return rest >= 0;
  }

  private static boolean isValidBeyondAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int length = bytes[at] >= 0 ? 1 : sequence(bytes, at, to);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** The length of the sequence of two to four bytes that begins there, or 0 if it is not valid. */
  private static int sequence(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xff;
    int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0xc2 || first > 0xf4 || to - at < length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xff;
    // The second byte is what tells overlong forms, surrogates and too large values.
    int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /**
   * How long a text is in UTF-8.
   *
   * @param text the text
   * @return its bytes
   * @throws WireException if it has a lone surrogate, which no wire can carry
   */
  public static int length(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        continue;
      }
      if (unit < 0x800) {
        length++;
      } else if (!Character.isSurrogate(unit)) {
        length += 2;
      } else if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        length += 2;
        i++;
      } else {
        throw new WireException("expected text, got a lone surrogate at index " + i);
      }
    }
    return length;
  }

  /**
   * Encodes a text.
   *
   * @param text the text, of which {@link #length} has been asked
   * @param bytes where it is put
   * @param at where it begins there
   * @return where it ends
   */
  public static int encode(CharSequence text, byte[] bytes, int at) {
    for (int i = 0; i < text.length(); i++) {
      int point = text.charAt(i);
      if (point < 0x80) {
        bytes[at++] = (byte) point;
      } else if (point < 0x800) {
        bytes[at++] = (byte) (0xc0 | (point >> 6));
        bytes[at++] = (byte) (0x80 | (point & 0x3f));
      } else if (!Character.isSurrogate((char) point)) {
        bytes[at++] = (byte) (0xe0 | (point >> 12));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        bytes[at++] = (byte) (0x80 | (point & 0x3f));
      } else {
        point = Character.toCodePoint((char) point, text.charAt(++i));
        bytes[at++] = (byte) (0xf0 | (point >> 18));
        bytes[at++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        bytes[at++] = (byte) (0x80 | (point & 0x3f));
      }
    }
    return at;
  }
}
