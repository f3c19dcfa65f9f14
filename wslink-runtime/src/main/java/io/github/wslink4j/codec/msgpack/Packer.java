package io.github.wslink4j.codec.msgpack;

import static io.github.wslink4j.codec.msgpack.Format.*;

import io.github.wslink4j.codec.Utf8;
import io.github.wslink4j.codegen.v1.WireException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Puts MessagePack values into bytes that grow, each in the shortest format. */
public final class Packer {
  private static final int LARGEST = Integer.MAX_VALUE - 64;

  private byte[] bytes;
  private int at;

  /**
   * An empty packer.
   *
   * @param capacity the bytes to begin with
   */
  public Packer(int capacity) {
    bytes = new byte[capacity];
  }

  /**
   * Where the values are.
   *
   * @return the bytes from 0 to {@link #position}; replaced when they grow
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Where the next value goes.
   *
   * @return how many bytes there are so far
   */
  public int position() {
    return at;
  }

  /**
   * Goes elsewhere, and overwrites what is there.
   *
   * @param position not behind what has been written
   */
  public void position(int position) {
    at = position;
  }

  /** Makes room for so many bytes. */
  private void reserve(int more) {
    if (more > bytes.length - at) {
      if (more < 0 || more > LARGEST - at) {
        throw new WireException("expected a message of less than 2 GiB");
      }
      long doubled = Math.min(2L * bytes.length, LARGEST);
      bytes = Arrays.copyOf(bytes, (int) Math.max(doubled, at + more));
    }
  }

  /** Puts a null. */
  public void nil() {
    int8(NIL);
  }

  /**
   * Puts a boolean.
   *
   * @param value the value
   */
  public void bool(boolean value) {
    int8(value ? TRUE : FALSE);
  }

  /**
   * Puts an integer.
   *
   * @param value the value
   */
  public void integer(long value) {
    if (value == (byte) value && value >= SMALL_INTEGER) {
      int8((int) value);
    } else if (value >= 0) {
      positive(value);
    } else if (value == (byte) value) {
      int8(SIGNED_8);
      int8((int) value);
    } else if (value == (short) value) {
      int8(SIGNED_16);
      int16((int) value);
    } else if (value == (int) value) {
      int8(SIGNED_32);
      int32((int) value);
    } else {
      int8(SIGNED_64);
      int64(value);
    }
  }

  private void positive(long value) {
    if (value <= 0xff) {
      int8(UNSIGNED_8);
      int8((int) value);
    } else if (value <= 0xffff) {
      int8(UNSIGNED_16);
      int16((int) value);
    } else if (value <= 0xffff_ffffL) {
      int8(UNSIGNED_32);
      int32((int) value);
    } else {
      unsigned64(value);
    }
  }

  /**
   * Puts a positive integer of 64 bits, in that format whatever it is.
   *
   * @param value the value, unsigned
   */
  public void unsigned64(long value) {
    int8(UNSIGNED_64);
    int64(value);
  }

  /**
   * Puts a floating-point number.
   *
   * @param value the value
   */
  public void number(double value) {
    int8(FLOAT_64);
    int64(Double.doubleToRawLongBits(value));
  }

  /**
   * Puts text.
   *
   * @param text the text
   * @throws WireException if it has a lone surrogate
   */
  public void text(CharSequence text) {
    int length = text.length();
    int start = at;
    textHeader(length);
    reserve(length);
    byte[] to = bytes;
    int base = at;
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (unit >= 0x80) {
        at = start;
        beyondAscii(text);
        return;
      }
      to[base + i] = (byte) unit;
    }
    at = base + length;
  }

  private void beyondAscii(CharSequence text) {
    int length = Utf8.length(text);
    textHeader(length);
    reserve(length);
    at = Utf8.encode(text, bytes, at);
  }

  /**
   * Puts text that is encoded already.
   *
   * @param utf8 the text
   */
  public void text(byte[] utf8) {
    textHeader(utf8.length);
    raw(utf8, 0, utf8.length);
  }

  private void textHeader(int length) {
    if (length < 32) {
      int8(SHORT_TEXT | length);
    } else {
      header(length, TEXT_8, TEXT_16, TEXT_32);
    }
  }

  /**
   * Puts the header of bytes.
   *
   * @param length how many follow
   */
  public void bytesHeader(int length) {
    header(length, BYTES_8, BYTES_16, BYTES_32);
  }

  private void header(int length, int format8, int format16, int format32) {
    if (length <= 0xff) {
      int8(format8);
      int8(length);
    } else {
      header(length, format16, format32);
    }
  }

  private void header(int length, int format16, int format32) {
    if (length <= 0xffff) {
      int8(format16);
      int16(length);
    } else {
      int8(format32);
      int32(length);
    }
  }

  /**
   * Puts the header of a list.
   *
   * @param count how many elements follow
   */
  public void listHeader(int count) {
    if (count < 16) {
      int8(SHORT_LIST | count);
    } else {
      header(count, LIST_16, LIST_32);
    }
  }

  /**
   * Puts the header of a map.
   *
   * @param count how many keys and values follow
   */
  public void mapHeader(int count) {
    if (count < 16) {
      int8(SHORT_MAP | count);
    } else {
      header(count, MAP_16, MAP_32);
    }
  }

  /**
   * Puts the header of a list or map whose count is not known yet, in the longest format.
   *
   * @param map whether it is a map
   * @return the place, for {@link #count}
   */
  public int openHeader(boolean map) {
    int8(map ? MAP_32 : LIST_32);
    int32(0);
    return at - Integer.BYTES;
  }

  /**
   * Fills in a count.
   *
   * @param header what {@link #openHeader} returned
   * @param count the count
   */
  public void count(int header, int count) {
    INT.set(bytes, header, count);
  }

  /**
   * Puts the header of an extension.
   *
   * @param type its type
   * @param length how many bytes follow
   */
  public void extension(byte type, int length) {
    if (length <= 16 && Integer.bitCount(length) == 1) {
      int8(EXTENSION_OF_1 + Integer.numberOfTrailingZeros(length));
    } else {
      header(length, EXTENSION_8, EXTENSION_16, EXTENSION_32);
    }
    int8(type);
  }

  /**
   * Puts an integer beyond 64 bits, which only messages that were JSON before may hold.
   *
   * @param twosComplement its bytes
   */
  public void bigInteger(byte[] twosComplement) {
    extension(BIG_INTEGER, twosComplement.length);
    raw(twosComplement, 0, twosComplement.length);
  }

  /**
   * Puts bytes as they are.
   *
   * @param from holds them
   * @param offset where they begin
   * @param length how many
   */
  public void raw(byte[] from, int offset, int length) {
    reserve(length);
    System.arraycopy(from, offset, bytes, at, length);
    at += length;
  }

  void raw(ByteBuffer from) {
    int length = from.remaining();
    reserve(length);
    from.get(from.position(), bytes, at, length);
    at += length;
  }

  void int8(int value) {
    reserve(1);
    bytes[at++] = (byte) value;
  }

  void int16(int value) {
    reserve(2);
    SHORT.set(bytes, at, (short) value);
    at += 2;
  }

  void int32(int value) {
    reserve(4);
    INT.set(bytes, at, value);
    at += 4;
  }

  void int64(long value) {
    reserve(8);
    LONG.set(bytes, at, value);
    at += 8;
  }
}
