package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.ValuePath;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One list or map that the reader is in: how far it is there, and which fields have come. Levels
 * stay with their reader and are used again, so that entering a list costs no memory, and know
 * enough to name the place when something is wrong.
 */
final class Level {
  final @Nullable Level outer;
  final int depth;
  private @Nullable Level inner;

  private boolean map;
  private int start;
  private int count;
  private int left;

  /** Where the value begins that the reader was last placed before; -1 before the first. */
  private int valueAt;

  /** Where the key of this entry is; -1 if it is an integer. */
  private int keyAt;

  private int keyLength;
  private long integerKey;
  private @Nullable Fields fields;
  private int expectedField;
  private int fieldsSeen;
  private long seen;
  private long @Nullable [] seenBeyond64;

  Level(@Nullable Level outer) {
    this.outer = outer;
    this.depth = outer == null ? 0 : outer.depth + 1;
  }

  /** The level for what the value here holds. */
  Level inner() {
    Level level = inner;
    if (level == null) {
      level = new Level(this);
      inner = level;
    }
    return level;
  }

  /** Begins with a list or map of {@code count} entries. */
  void enter(boolean map, int start, int count) {
    this.map = map;
    this.start = start;
    this.count = count;
    restart();
  }

  private void restart() {
    left = count;
    valueAt = -1;
    fields = null;
    expectedField = 0;
    fieldsSeen = 0;
    seen = 0;
    seenBeyond64 = null;
  }

  int left() {
    return left;
  }

  /** Goes on to the next entry and places the cursor before its value. */
  void step(Cursor cursor) {
    left--;
    if (map) {
      stepOverKey(cursor);
    }
    valueAt = cursor.at;
  }

  private void stepOverKey(Cursor cursor) {
    if (cursor.kind() == WireType.INTEGER) {
      keyAt = -1;
      integerKey = cursor.integer();
    } else {
      keyLength = cursor.header();
      keyAt = cursor.at;
      cursor.at += keyLength;
    }
  }

  /** Finds the key of this entry. */
  int find(Fields names, byte[] bytes) {
    fields = names;
    int field =
        keyAt < 0 ? names.find(key(bytes)) : names.find(bytes, keyAt, keyLength, expectedField);
    if (field >= 0) {
      expectedField = field + 1;
    }
    return field;
  }

  /** Notes that a field has come; false if it had before. */
  boolean see(int field) {
    long bit = 1L << field;
    boolean first;
    if (field < 64) {
      first = (seen & bit) == 0;
      seen |= bit;
    } else {
      long[] beyond = beyond64();
      first = (beyond[field / 64 - 1] & bit) == 0;
      beyond[field / 64 - 1] |= bit;
    }
    fieldsSeen++;
    return first;
  }

  private long[] beyond64() {
    long[] beyond = seenBeyond64;
    if (beyond == null) {
      beyond = new long[fields == null ? 0 : fields.size() / 64];
      seenBeyond64 = beyond;
    }
    return beyond;
  }

  /** The first required field that has not come, or -1. */
  int missing(Fields names) {
    if (fieldsSeen == names.size()) {
      return -1;
    }
    for (int field = 0; field < names.size(); field++) {
      if (names.isRequired(field) && !hasSeen(field)) {
        return field;
      }
    }
    return -1;
  }

  private boolean hasSeen(int field) {
    if (field < 64) {
      return (seen & (1L << field)) != 0;
    }
    return seenBeyond64 != null && (seenBeyond64[field / 64 - 1] & (1L << field)) != 0;
  }

  /** Goes back to a place in this list or map, and forgets what came behind it. */
  void goBack(Cursor cursor, int place) {
    if (outer != null && place != valueAt) {
      Fields names = fields;
      restart();
      cursor.at = start;
      while (cursor.at < place) {
        step(cursor);
        if (names != null) {
          int field = find(names, cursor.bytes);
          if (field >= 0) {
            see(field);
          }
        }
        if (cursor.at < place) {
          cursor.skip();
        }
      }
    }
    cursor.at = place;
  }

  /** The key of this entry. */
  String key(byte[] bytes) {
    return keyAt < 0
        ? Long.toString(integerKey)
        : new String(bytes, keyAt, keyLength, StandardCharsets.UTF_8);
  }

  /** Goes on from the outermost level to this entry: {@code [3].size}. */
  void extend(ValuePath path, byte[] bytes) {
    if (outer == null) {
      return;
    }
    outer.extend(path, bytes);
    if (valueAt < 0) {
      return;
    }
    if (map) {
      path.key(key(bytes));
    } else {
      path.element(count - left - 1);
    }
  }
}
