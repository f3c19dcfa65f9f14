package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.ValuePath;
import io.github.wslink4j.codegen.v1.WireType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the beginning of a message that is being written, to find out which value comes next. So
 * the writer need not keep track of its place, which only matters when something is wrong.
 */
final class WrittenValues {

  /** A list or map that has been begun. */
  private static final class Open {
    private final boolean map;

    /** How many values, and keys, are to come. */
    private long left;

    private int begun;
    private String key = "";

    Open(boolean map, int count) {
      this.map = map;
      this.left = map ? 2L * count : count;
    }

    boolean isBeforeKey() {
      return map && left % 2 == 0;
    }
  }

  private final Cursor cursor = new Cursor();
  private final Deque<Open> open = new ArrayDeque<>();

  private WrittenValues() {}

  /**
   * The way to the value, or to the map whose key, comes next.
   *
   * @param out holds the beginning of a message, its header included
   */
  static ValuePath next(Packer out) {
    WrittenValues values = new WrittenValues();
    values.cursor.bytes = out.bytes();
    values.cursor.at = Chunk.HEADER;
    while (values.cursor.at < out.position()) {
      values.step();
    }
    return values.path();
  }

  private void step() {
    Open outer = open.peekLast();
    if (outer != null) {
      boolean key = outer.isBeforeKey();
      outer.left--;
      if (key) {
        outer.key = text();
        return;
      }
      outer.begun++;
    }
    WireType kind = cursor.kind();
    if (kind == WireType.LIST || kind == WireType.MAP) {
      open.addLast(new Open(kind == WireType.MAP, cursor.header()));
    } else if (kind == WireType.BYTES) {
      int length = cursor.header();
      // Large ones are not here.
      cursor.at += length < MessagePackWriter.LARGE ? length : 0;
    } else {
      cursor.skip();
    }
    leaveComplete();
  }

  private String text() {
    int length = cursor.header();
    cursor.at += length;
    return new String(cursor.bytes, cursor.at - length, length, StandardCharsets.UTF_8);
  }

  private void leaveComplete() {
    for (Open last; (last = open.peekLast()) != null && last.left == 0; ) {
      open.removeLast();
    }
  }

  private ValuePath path() {
    ValuePath path = new ValuePath();
    for (Open level : open) {
      boolean innermost = level == open.peekLast();
      if (!level.map) {
        path.element(innermost ? level.begun : level.begun - 1);
      } else if (!innermost || !level.isBeforeKey()) {
        path.key(level.key);
      }
    }
    return path;
  }
}
