package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codegen.v1.WireType;
import java.math.BigInteger;

/** Numbers that are not of the format one would expect, as JavaScript sends them. */
final class Numbers {
  /** Beyond it, two integers may be the same floating-point number. */
  private static final double MOST_EXACT = 0x1p53 - 1;

  private Numbers() {}

  /** Reads an integer, or a floating-point number that is whole. */
  static long integer(MessagePackReader in, Cursor cursor) {
    WireType kind = in.peek();
    if (kind == WireType.FLOAT) {
      double value = cursor.number();
      if (value != Math.rint(value) || Double.isInfinite(value)) {
        throw in.error("expected an integer, got " + value);
      }
      if (Math.abs(value) > MOST_EXACT) {
        throw in.error(
            "expected an integer, got "
                + value
                + ", which is rounded: numbers in JavaScript are,"
                + " beyond ±(2^53−1)");
      }
      return (long) value;
    }
    if (kind != WireType.INTEGER) {
      throw in.expected(WireType.INTEGER);
    }
    if (isBig(cursor)) {
      throw in.error("expected an integer of 64 bits, got " + shortened(bigInteger(cursor)));
    }
    return cursor.integer();
  }

  /** Reads any number. */
  static double number(MessagePackReader in, Cursor cursor) {
    WireType kind = in.peek();
    if (kind == WireType.FLOAT) {
      return cursor.number();
    }
    if (kind != WireType.INTEGER) {
      throw in.expected(WireType.FLOAT);
    }
    return isBig(cursor) ? bigInteger(cursor).doubleValue() : cursor.integer();
  }

  /** Whether the integer here is none that fits a {@code long}. */
  static boolean isBig(Cursor cursor) {
    return cursor.kind() == null || cursor.isBeyondLong();
  }

  static BigInteger bigInteger(Cursor cursor) {
    if (cursor.kind() != null) {
      long value = cursor.integer();
      return new BigInteger(Long.toUnsignedString(value));
    }
    int length = cursor.header();
    cursor.at += 1 + length;
    return new BigInteger(cursor.bytes, cursor.at - length, length);
  }

  static String shortened(BigInteger value) {
    return value.bitLength() <= 128 ? value.toString() : "one of " + value.bitLength() + " bits";
  }

  /** A number in words: without a fraction that says nothing. */
  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
