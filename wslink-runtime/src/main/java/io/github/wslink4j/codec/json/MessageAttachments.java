package io.github.wslink4j.codec.json;

import io.github.wslink4j.codec.msgpack.Attachments;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attachments that one message names. Not changed once the message is read. */
final class MessageAttachments implements Attachments {
  private final Map<String, byte[]> byKey = new HashMap<>();
  private int size;

  void add(String key, byte[] bytes) {
    byKey.put(key, bytes);
    size += bytes.length;
  }

  int size() {
    return size;
  }

  @Override
  public byte @Nullable [] find(byte[] bytes, int offset, int length) {
    return byKey.isEmpty()
        ? null
        : byKey.get(new String(bytes, offset, length, StandardCharsets.UTF_8));
  }
}
