package io.github.wslink4j.codec.msgpack;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * The extension −1 in its three forms: seconds in 32 bits; nanoseconds in 30 and seconds in 34
 * bits; nanoseconds in 32 and seconds, signed, in 64 bits.
 */
final class Timestamps {
  private static final int SECONDS_BITS = 34;
  private static final long SECONDS_MASK = (1L << SECONDS_BITS) - 1;
  private static final long LAST_NANOSECOND = 999_999_999;

  private Timestamps() {}

  /** Decodes a timestamp; throws {@code DateTimeException} if it is none. */
  static Instant read(byte[] bytes, int at, int length) {
    switch (length) {
      case 4 -> {
        return Instant.ofEpochSecond((int) Format.INT.get(bytes, at) & 0xffff_ffffL);
      }
      case 8 -> {
        long both = (long) Format.LONG.get(bytes, at);
        return instant(both & SECONDS_MASK, both >>> SECONDS_BITS);
      }
      case 12 -> {
        long nanoseconds = (int) Format.INT.get(bytes, at) & 0xffff_ffffL;
        return instant((long) Format.LONG.get(bytes, at + 4), nanoseconds);
      }
      default -> throw new DateTimeException("a timestamp of " + length + " bytes");
    }
  }

  private static Instant instant(long seconds, long nanoseconds) {
    if (nanoseconds > LAST_NANOSECOND) {
      throw new DateTimeException(nanoseconds + " nanoseconds");
    }
    return Instant.ofEpochSecond(seconds, nanoseconds);
  }

  /** Writes the shortest form that holds the instant. */
  static void write(Packer out, Instant instant) {
    long seconds = instant.getEpochSecond();
    int nanoseconds = instant.getNano();
    if (seconds >>> SECONDS_BITS != 0) {
      out.extension(Format.TIMESTAMP, 12);
      out.int32(nanoseconds);
      out.int64(seconds);
    } else if (nanoseconds != 0 || seconds >>> Integer.SIZE != 0) {
      out.extension(Format.TIMESTAMP, 8);
      out.int64(((long) nanoseconds << SECONDS_BITS) | seconds);
    } else {
      out.extension(Format.TIMESTAMP, 4);
      out.int32((int) seconds);
    }
  }
}
