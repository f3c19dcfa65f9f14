package io.github.wslink4j.codec.msgpack;

import static io.github.wslink4j.codec.msgpack.Format.*;

import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.Utf8;
import io.github.wslink4j.codegen.v1.WireType;

/**
 * Walks over a value once, before anything is read of it, and refuses what is not MessagePack: so
 * reading can neither run off the end nor believe a length that is not there, and needs no checks
 * of its own. Nothing is allocated on the way.
 */
public final class Validator {
  private final int maxDepth;
  private final boolean integerKeys;
  private byte[] bytes = {};
  private int end;
  private int count;

  /**
   * A validator.
   *
   * @param maxDepth how deep lists and maps may nest
   * @param integerKeys whether a map's keys may be integers, which the reference sends and does not
   *     take
   */
  public Validator(int maxDepth, boolean integerKeys) {
    this.maxDepth = maxDepth;
    this.integerKeys = integerKeys;
  }

  /** Sets what the next calls look at. */
  void reset(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /**
   * Steps into a message, which must be a map.
   *
   * @param at where the message begins
   * @return where its first key begins
   */
  int enterMap(int at) {
    if (at >= end) {
      throw truncated();
    }
    int head = bytes[at++];
    if (head < SHORT_LIST) {
      count = head & 0x0f;
    } else if ((head & 0xff) == MAP_16) {
      count = length16(at);
      at += 2;
    } else if ((head & 0xff) == MAP_32) {
      count = length32(at);
      at += 4;
    } else {
      throw new ProtocolException(ProtocolException.PROTOCOL_ERROR, "a message is a map");
    }
    return at;
  }

  /** How many entries the map has that was stepped into. */
  int count() {
    return count;
  }

  /**
   * Walks over one value.
   *
   * @param at where it begins
   * @param depth how many lists and maps it stands in
   * @return where it ends
   */
  int value(int at, int depth) {
    if (at >= end) {
      throw truncated();
    }
    int head = bytes[at++];
    if (head >= SMALL_INTEGER) {
      return at;
    }
    if (head >= NAMED) {
      return named(at, head & 0xff, depth);
    }
    if (head >= SHORT_TEXT) {
      return text(at, head & 0x1f);
    }
    return head >= SHORT_LIST ? list(at, head & 0x0f, depth) : map(at, head & 0x0f, depth);
  }

  // Apart, because the compiler inlines only what is small, and most values are.
  private int named(int at, int head, int depth) {
    return switch (head) {
      case NIL, FALSE, TRUE -> at;
      case UNSIGNED_8, SIGNED_8 -> bytes(at, 1);
      case UNSIGNED_16, SIGNED_16 -> bytes(at, 2);
      case UNSIGNED_32, SIGNED_32, FLOAT_32 -> bytes(at, 4);
      case UNSIGNED_64, SIGNED_64, FLOAT_64 -> bytes(at, 8);
      case TEXT_8 -> text(at + 1, length8(at));
      case TEXT_16 -> text(at + 2, length16(at));
      case TEXT_32 -> text(at + 4, length32(at));
      case BYTES_8 -> bytes(at + 1, length8(at));
      case BYTES_16 -> bytes(at + 2, length16(at));
      case BYTES_32 -> bytes(at + 4, length32(at));
      case LIST_16 -> list(at + 2, length16(at), depth);
      case LIST_32 -> list(at + 4, length32(at), depth);
      case MAP_16 -> map(at + 2, length16(at), depth);
      case MAP_32 -> map(at + 4, length32(at), depth);
      case EXTENSION_8 -> extension(at + 1, length8(at));
      case EXTENSION_16 -> extension(at + 2, length16(at));
      case EXTENSION_32 -> extension(at + 4, length32(at));
      case EXTENSION_OF_1 -> extension(at, 1);
      case EXTENSION_OF_2 -> extension(at, 2);
      case EXTENSION_OF_4 -> extension(at, 4);
      case EXTENSION_OF_8 -> extension(at, 8);
      case EXTENSION_OF_16 -> extension(at, 16);
      default -> throw invalid("unused MessagePack format 0xc1");
    };
  }

  /**
   * Walks over the key of a map: text, bytes that hold text, or perhaps an integer.
   *
   * @return where it ends
   */
  int key(int at) {
    if (at >= end) {
      throw truncated();
    }
    int head = bytes[at++];
    return head >= SHORT_TEXT && head < NAMED ? text(at, head & 0x1f) : namedKey(at, head & 0xff);
  }

  private int namedKey(int at, int head) {
    return switch (head) {
      case TEXT_8, BYTES_8 -> text(at + 1, length8(at));
      case TEXT_16, BYTES_16 -> text(at + 2, length16(at));
      case TEXT_32, BYTES_32 -> text(at + 4, length32(at));
      default -> integerKey(at - 1);
    };
  }

  private int integerKey(int at) {
    if (!integerKeys || Format.kind(bytes[at]) != WireType.INTEGER) {
      throw invalid("a map's key is not text");
    }
    int behind = value(at, maxDepth);
    if ((bytes[at] & 0xff) == UNSIGNED_64 && bytes[at + 1] < 0) {
      throw invalid("a map's key is beyond 63 bits");
    }
    return behind;
  }

  private int bytes(int at, int length) {
    if (length > end - at) {
      throw truncated();
    }
    return at + length;
  }

  private int text(int at, int length) {
    int behind = bytes(at, length);
    if (!Utf8.isValid(bytes, at, behind)) {
      throw invalid("text is not UTF-8");
    }
    return behind;
  }

  private int extension(int at, int length) {
    // In two steps, because length + 1 may not be an int.
    return bytes(bytes(at, 1), length);
  }

  private int list(int at, int count, int depth) {
    descend(depth);
    if (count > end - at) {
      throw truncated();
    }
    int behind = at;
    for (int i = 0; i < count; i++) {
      behind = value(behind, depth + 1);
    }
    return behind;
  }

  private int map(int at, int count, int depth) {
    descend(depth);
    if (count > (end - at) / 2) {
      throw truncated();
    }
    int behind = at;
    for (int i = 0; i < count; i++) {
      behind = value(key(behind), depth + 1);
    }
    return behind;
  }

  private void descend(int depth) {
    if (depth >= maxDepth) {
      throw invalid("nested deeper than " + maxDepth);
    }
  }

  private int length8(int at) {
    return bytes[bytes(at, 1) - 1] & 0xff;
  }

  private int length16(int at) {
    return (short) SHORT.get(bytes, bytes(at, 2) - 2) & 0xffff;
  }

  private int length32(int at) {
    int length = (int) INT.get(bytes, bytes(at, 4) - 4);
    if (length < 0) {
      throw truncated();
    }
    return length;
  }

  private static ProtocolException truncated() {
    return invalid("MessagePack ends too early");
  }

  private static ProtocolException invalid(String reason) {
    return new ProtocolException(ProtocolException.INVALID_PAYLOAD, reason);
  }
}
