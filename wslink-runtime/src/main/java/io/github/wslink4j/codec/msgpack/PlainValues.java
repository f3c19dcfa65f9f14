package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codegen.v1.WireException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as plain Java objects, where a contract says {@code Object}. */
final class PlainValues {

  private PlainValues() {}

  static @Nullable Object read(MessagePackReader in, Cursor cursor) {
    switch (in.peek()) {
      case NULL -> {
        in.readNull();
        return null;
      }
      case BOOLEAN -> {
        return in.readBoolean();
      }
      case INTEGER -> {
        return Numbers.isBig(cursor) ? Numbers.bigInteger(cursor) : (Object) cursor.integer();
      }
      case FLOAT -> {
        return cursor.number();
      }
      case TEXT -> {
        return in.readString();
      }
      case BYTES -> {
        return in.readBytes();
      }
      case TIMESTAMP -> {
        return timestamp(in, cursor);
      }
      case LIST -> {
        return list(in);
      }
      case MAP -> {
        return map(in);
      }
    }
    throw new IllegalStateException("not a kind of value");
  }

  private static List<@Nullable Object> list(MessagePackReader in) {
    in.beginList();
    List<@Nullable Object> list = new ArrayList<>(in.remainingElements());
    while (in.nextElement()) {
      list.add(in.readAny());
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(MessagePackReader in) {
    in.beginMap();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (String key; (key = in.nextKey()) != null; ) {
      map.put(key, in.readAny());
    }
    return map;
  }

  private static Instant timestamp(MessagePackReader in, Cursor cursor) {
    int length = cursor.header();
    cursor.at += 1 + length;
    try {
      return Timestamps.read(cursor.bytes, cursor.at - length, length);
    } catch (DateTimeException e) {
      WireException error = in.error("expected a timestamp, got one out of range");
      error.initCause(e);
      throw error;
    }
  }
}
