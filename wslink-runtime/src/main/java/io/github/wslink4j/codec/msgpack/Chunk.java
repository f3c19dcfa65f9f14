package io.github.wslink4j.codec.msgpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The header of a chunk: the message's id, the body's offset in the message and the message's size,
 * each an unsigned little-endian integer of 32 bits.
 */
final class Chunk {
  /** How long the header is. */
  static final int HEADER = 12;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** An odd step visits every number before it repeats one. */
  private static final int STEP = 0x9e3779b9;

  private static final AtomicInteger IDS = new AtomicInteger((int) System.nanoTime());

  private Chunk() {}

  /** An id that differs from those of other messages on their way. */
  static int nextId() {
    return IDS.getAndAdd(STEP);
  }

  static int id(byte[] frame, int at) {
    return (int) INT.get(frame, at);
  }

  static long offset(byte[] frame, int at) {
    return (int) INT.get(frame, at + 4) & 0xffff_ffffL;
  }

  static long size(byte[] frame, int at) {
    return (int) INT.get(frame, at + 8) & 0xffff_ffffL;
  }

  /** Fills in the header at the beginning of {@code to}. */
  static void putHeader(byte[] to, int id, int offset, int size) {
    INT.set(to, 0, id);
    INT.set(to, 4, offset);
    INT.set(to, 8, size);
  }

  static ByteBuffer header(int id, int offset, int size) {
    byte[] header = new byte[HEADER];
    putHeader(header, id, offset, size);
    return ByteBuffer.wrap(header);
  }
}
