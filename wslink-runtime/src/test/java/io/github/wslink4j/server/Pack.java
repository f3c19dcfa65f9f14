package io.github.wslink4j.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes MessagePack and chunks by hand, so that tests can write what no codec would. */
final class Pack {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Pack() {}

  static byte[] value(@Nullable Object value) {
    Pack pack = new Pack();
    pack.write(value);
    return pack.out.toByteArray();
  }

  /** One chunk that is a whole message. */
  static byte[] message(byte[] body) {
    return chunk(7, 0, body.length, body);
  }

  static byte[] chunk(int id, int offset, int size, byte[] body) {
    return ByteBuffer.allocate(12 + body.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(id)
        .putInt(offset)
        .putInt(size)
        .put(body)
        .array();
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      out.write(0xc0);
    } else if (value instanceof Boolean flag) {
      out.write(flag ? 0xc3 : 0xc2);
    } else if (value instanceof Integer number) {
      number(0xd2, ByteBuffer.allocate(4).putInt(number));
    } else if (value instanceof Long number) {
      number(0xd3, ByteBuffer.allocate(8).putLong(number));
    } else if (value instanceof Double number) {
      number(0xcb, ByteBuffer.allocate(8).putDouble(number));
    } else if (value instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(0xdb, ByteBuffer.allocate(4).putInt(bytes.length));
      out.writeBytes(bytes);
    } else if (value instanceof byte[] bytes) {
      number(0xc6, ByteBuffer.allocate(4).putInt(bytes.length));
      out.writeBytes(bytes);
    } else if (value instanceof List<?> list) {
      number(0xdd, ByteBuffer.allocate(4).putInt(list.size()));
      list.forEach(this::write);
    } else if (value instanceof Map<?, ?> map) {
      number(0xdf, ByteBuffer.allocate(4).putInt(map.size()));
      map.forEach(
          (key, entry) -> {
            write(key);
            write(entry);
          });
    } else {
      throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  private void number(int format, ByteBuffer bytes) {
    out.write(format);
    out.write(bytes.array(), bytes.arrayOffset(), bytes.position());
  }
}
