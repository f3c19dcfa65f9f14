package io.github.wslink4j.codec.wire;

import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.json.JsonWriter;
import io.github.wslink4j.codec.msgpack.MessagePackWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the writer of each encoding. */
public final class Writers {

  private Writers() {}

  /**
   * A new writer.
   *
   * @param encoding how it writes
   * @param attachments counts the keys of attachments: one counter for all writers of a server or
   *     client, beginning at 0
   * @return the writer, for one thread at a time
   */
  public static MessageWriter newWriter(Encoding encoding, AtomicInteger attachments) {
    return switch (encoding) {
      case MESSAGE_PACK -> new MessagePackWriter();
      case JSON -> JsonWriter.ofReference(attachments);
      case STRICT_JSON -> JsonWriter.ofStandard();
    };
  }
}
