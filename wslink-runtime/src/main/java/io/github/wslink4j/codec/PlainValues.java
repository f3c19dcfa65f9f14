package io.github.wslink4j.codec;

import io.github.wslink4j.codegen.v1.WireException;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes plain Java objects, where a contract says {@code Object}. */
final class PlainValues {

  private PlainValues() {}

  static void write(MessageWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof CharSequence || value instanceof Character) {
      out.writeString(value.toString());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Number number) {
      writeNumber(out, number);
    } else if (value instanceof Enum<?> constant) {
      out.writeString(constant.name());
    } else if (value instanceof byte[] bytes) {
      out.writeBytes(bytes);
    } else if (value instanceof ByteBuffer bytes) {
      out.writeBytes(bytes);
    } else if (value instanceof Instant instant) {
      out.writeTimestamp(instant);
    } else if (value instanceof Optional<?> optional) {
      write(out, optional.orElse(null));
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map);
    } else if (value instanceof Collection<?> collection) {
      writeList(out, collection);
    } else if (value.getClass().isArray()) {
      writeArray(out, value);
    } else if (value instanceof Iterable<?> iterable && !(value instanceof Path)) {
      writeIterable(out, iterable);
    } else {
      throw refused(out, "a value", value);
    }
  }

  private static void writeNumber(MessageWriter out, Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      out.writeInt(number.intValue());
    } else if (number instanceof Long
        || number instanceof AtomicInteger
        || number instanceof AtomicLong) {
      out.writeWideLong(number.longValue());
    } else if (number instanceof Float) {
      out.writeFloat(number.floatValue());
    } else if (number instanceof BigInteger integer) {
      out.writeBigInteger(integer);
    } else {
      out.writeDouble(number.doubleValue());
    }
  }

  private static void writeMap(MessageWriter out, Map<?, ?> map) {
    out.beginMap(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.writeKey(key(out, entry.getKey()));
      write(out, entry.getValue());
    }
    out.endMap();
  }

  private static String key(MessageWriter out, @Nullable Object key) {
    if (key instanceof CharSequence
        || key instanceof Long
        || key instanceof Integer
        || key instanceof Short
        || key instanceof Byte
        || key instanceof BigInteger) {
      return key.toString();
    }
    if (key instanceof Enum<?> constant) {
      return constant.name();
    }
    throw refused(out, "a map's key (text, an enum, an integer)", key);
  }

  private static void writeList(MessageWriter out, Collection<?> values) {
    out.beginList(values.size());
    for (Object value : values) {
      write(out, value);
    }
    out.endList();
  }

  private static void writeIterable(MessageWriter out, Iterable<?> values) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object value : values) {
      list.add(value);
    }
    writeList(out, list);
  }

  private static void writeArray(MessageWriter out, Object array) {
    int length = Array.getLength(array);
    out.beginList(length);
    for (int i = 0; i < length; i++) {
      write(out, Array.get(array, i));
    }
    out.endList();
  }

  private static WireException refused(MessageWriter out, String expected, @Nullable Object value) {
    return out.error(
        "expected "
            + expected
            + " that the wire can carry, got "
            + (value == null ? "null" : value.getClass().getName()));
  }
}
