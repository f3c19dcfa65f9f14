package io.github.wslink4j.session;

import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Writers;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One writer for each thread and way of writing, so that no idle client keeps a buffer. */
final class ThreadWriters {

  private final AtomicInteger attachments = new AtomicInteger();
  private final ThreadLocal<Map<Encoding, MessageWriter>> writers =
      ThreadLocal.withInitial(() -> new EnumMap<>(Encoding.class));

  /** The calling thread's writer; a message must be complete before the next is begun. */
  MessageWriter get(Encoding encoding) {
    return writers.get().computeIfAbsent(encoding, e -> Writers.newWriter(e, attachments));
  }
}
