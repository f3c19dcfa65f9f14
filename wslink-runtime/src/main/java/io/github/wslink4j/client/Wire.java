package io.github.wslink4j.client;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.transport.Connection;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The sending half of one connection. Thread-safe. */
final class Wire {

  /** As many threads as this call at once without making writers anew. */
  private static final int POOLED_WRITERS = 8;

  private final Connection connection;
  private final Generation generation;
  private final Supplier<MessageWriter> newWriter;
  private final Queue<MessageWriter> idleWriters = new ArrayBlockingQueue<>(POOLED_WRITERS);
  private volatile int maxFrameSize = Welcome.DEFAULT_FRAME_SIZE;

  Wire(Connection connection, Generation generation) {

    Encoding encoding = generation == Generation.ONE ? Encoding.JSON : Encoding.MESSAGE_PACK;
    // Generation 1 numbers its attachments from 1, as the JavaScript client does.
    AtomicInteger attachments = new AtomicInteger(1);
    this.connection = connection;
    this.generation = generation;
    this.newWriter = () -> Writers.newWriter(encoding, attachments);
  }

  Generation generation() {
    return generation;
  }

  /**
   * Lends a writer.
   *
   * @return a writer that is the caller's alone until it is given back; one that is never given
   *     back is garbage like any other
   */
  MessageWriter borrowWriter() {
    MessageWriter idle = idleWriters.poll();
    return idle == null ? newWriter.get() : idle;
  }

  /**
   * Takes a writer back.
   *
   * @param writer not used by the caller any more
   */
  void giveBack(MessageWriter writer) {
    idleWriters.offer(writer);
  }

  /**
   * Sets what the server takes.
   *
   * @param bytes the size of the largest frame
   */
  void maxFrameSize(int bytes) {
    maxFrameSize = bytes;
  }

  void send(EncodedMessage message) {
    connection.write(message.frames(maxFrameSize));
    connection.flush();
  }

  /**
   * Whether the calling thread is the one that answers arrive on.
   *
   * @return true if it must not wait for an answer
   */
  boolean isOwnThread() {
    return connection.isOwnThread();
  }

  void close(String reason) {
    connection.close(1000, reason);
  }
}
