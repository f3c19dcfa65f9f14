package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codegen.v1.WireType;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of MessagePack values. Compared as signed bytes they lie in this order: maps,
 * lists and texts with a short length, the formats named here, small negative integers, small
 * positive integers.
 */
final class Format {

  /** The smallest first bytes, signed, of the formats that carry a value or a length themselves. */
  static final int SHORT_MAP = -128;

  static final int SHORT_LIST = -112;
  static final int SHORT_TEXT = -96;
  static final int NAMED = -64;
  static final int SMALL_INTEGER = -32;

  static final int NIL = 0xc0;
  static final int FALSE = 0xc2;
  static final int TRUE = 0xc3;
  static final int BYTES_8 = 0xc4;
  static final int BYTES_16 = 0xc5;
  static final int BYTES_32 = 0xc6;
  static final int EXTENSION_8 = 0xc7;
  static final int EXTENSION_16 = 0xc8;
  static final int EXTENSION_32 = 0xc9;
  static final int FLOAT_32 = 0xca;
  static final int FLOAT_64 = 0xcb;
  static final int UNSIGNED_8 = 0xcc;
  static final int UNSIGNED_16 = 0xcd;
  static final int UNSIGNED_32 = 0xce;
  static final int UNSIGNED_64 = 0xcf;
  static final int SIGNED_8 = 0xd0;
  static final int SIGNED_16 = 0xd1;
  static final int SIGNED_32 = 0xd2;
  static final int SIGNED_64 = 0xd3;
  static final int EXTENSION_OF_1 = 0xd4;
  static final int EXTENSION_OF_2 = 0xd5;
  static final int EXTENSION_OF_4 = 0xd6;
  static final int EXTENSION_OF_8 = 0xd7;
  static final int EXTENSION_OF_16 = 0xd8;
  static final int TEXT_8 = 0xd9;
  static final int TEXT_16 = 0xda;
  static final int TEXT_32 = 0xdb;
  static final int LIST_16 = 0xdc;
  static final int LIST_32 = 0xdd;
  static final int MAP_16 = 0xde;
  static final int MAP_32 = 0xdf;

  /** The extension that the specification itself defines. */
  static final byte TIMESTAMP = -1;

  /**
   * The extension for an integer beyond 64 bits, in two's complement. It stands only in messages
   * that were JSON before; on generation 2's wire it is as unknown as any other.
   */
  static final byte BIG_INTEGER = 1;

  static final VarHandle SHORT = bigEndian(short[].class);
  static final VarHandle INT = bigEndian(int[].class);
  static final VarHandle LONG = bigEndian(long[].class);
  static final VarHandle FLOAT = bigEndian(float[].class);
  static final VarHandle DOUBLE = bigEndian(double[].class);

  private static final @Nullable WireType[] KINDS = kinds();

  private Format() {}

  private static VarHandle bigEndian(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.BIG_ENDIAN);
  }

  /** The kind of value that a first byte announces; null for extensions and the unused 0xc1. */
  static @Nullable WireType kind(byte head) {
    return KINDS[head & 0xff];
  }

  private static @Nullable WireType[] kinds() {
    @Nullable WireType[] kinds = new @Nullable WireType[256];
    for (int head = -128; head < 128; head++) {
      kinds[head & 0xff] = kindOf(head);
    }
    return kinds;
  }

  private static @Nullable WireType kindOf(int head) {
    if (head >= SMALL_INTEGER) {
      return WireType.INTEGER;
    }
    if (head < SHORT_LIST) {
      return WireType.MAP;
    }
    if (head < SHORT_TEXT) {
      return WireType.LIST;
    }
    if (head < NAMED) {
      return WireType.TEXT;
    }
    return switch (head & 0xff) {
      case NIL -> WireType.NULL;
      case FALSE, TRUE -> WireType.BOOLEAN;
      case BYTES_8, BYTES_16, BYTES_32 -> WireType.BYTES;
      case FLOAT_32, FLOAT_64 -> WireType.FLOAT;
      case UNSIGNED_8, UNSIGNED_16, UNSIGNED_32, UNSIGNED_64 -> WireType.INTEGER;
      case SIGNED_8, SIGNED_16, SIGNED_32, SIGNED_64 -> WireType.INTEGER;
      case TEXT_8, TEXT_16, TEXT_32 -> WireType.TEXT;
      case LIST_16, LIST_32 -> WireType.LIST;
      case MAP_16, MAP_32 -> WireType.MAP;
      default -> null;
    };
  }
}
