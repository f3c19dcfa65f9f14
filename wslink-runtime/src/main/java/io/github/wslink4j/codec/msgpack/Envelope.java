package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireType;
import java.util.Arrays;

/**
 * Where the parts of a message stand. They may come in any order; parts that are not known are
 * stepped over.
 */
final class Envelope {
  static final int ID = 1;
  static final int METHOD = 2;
  static final int ARGUMENTS = 3;
  static final int KEYWORDS = 4;
  static final int RESULT = 5;
  static final int ERROR = 6;
  static final int ITEM = 7;
  static final int STREAM = 8;

  private static final Fields PARTS =
      Fields.none()
          .optional(
              "wslink", "id", "method", "args", "kwargs", "result", "error", "item", "stream");
  private static final int ABSENT = -1;

  private final int[] places = new int[PARTS.size()];

  /**
   * Looks through a message, all of which is validated on the way.
   *
   * @param cursor at the message's beginning; where it is afterwards means nothing
   */
  void read(Cursor cursor, int end, Validator validator) {
    Arrays.fill(places, ABSENT);
    validator.reset(cursor.bytes, end);
    int at = validator.enterMap(cursor.at);
    int expected = 0;
    for (int left = validator.count(); left > 0; left--) {
      cursor.at = at;
      at = validator.key(at);
      int part = part(cursor, expected);
      if (part >= 0) {
        if (places[part] != ABSENT) {
          throw violation("the message has two of " + PARTS.name(part));
        }
        places[part] = at;
        expected = part + 1;
      }
      at = validator.value(at, 1);
    }
    if (at != end) {
      throw new ProtocolException(
          ProtocolException.INVALID_PAYLOAD, "more bytes than the message takes");
    }
  }

  private static int part(Cursor cursor, int expected) {
    if (cursor.kind() == WireType.INTEGER) {
      return -1;
    }
    int length = cursor.header();
    return PARTS.find(cursor.bytes, cursor.at, length, expected);
  }

  /** Takes over another envelope, of a message that was moved down by {@code distance} bytes. */
  void copy(Envelope other, int distance) {
    for (int part = 0; part < places.length; part++) {
      places[part] = other.has(part) ? other.places[part] - distance : ABSENT;
    }
  }

  static String name(int part) {
    return PARTS.name(part);
  }

  boolean has(int part) {
    return places[part] != ABSENT;
  }

  int place(int part) {
    return places[part];
  }

  private static ProtocolException violation(String reason) {
    return new ProtocolException(ProtocolException.PROTOCOL_ERROR, reason);
  }
}
