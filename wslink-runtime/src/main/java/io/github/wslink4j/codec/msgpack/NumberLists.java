package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Arrays of numbers: lists, as everywhere, or little-endian bytes, as JavaScript's typed arrays
 * travel.
 */
final class NumberLists {

  private NumberLists() {}

  static short[] shorts(WireReader in) {
    if (in.peek() == WireType.BYTES) {
      ByteBuffer packed = packed(in, Short.BYTES);
      short[] values = new short[packed.remaining() / Short.BYTES];
      packed.asShortBuffer().get(values);
      return values;
    }
    in.beginList();
    short[] values = new short[in.remainingElements()];
    for (int i = 0; in.nextElement(); i++) {
      values[i] = in.readShort();
    }
    return values;
  }

  static int[] ints(WireReader in) {
    if (in.peek() == WireType.BYTES) {
      ByteBuffer packed = packed(in, Integer.BYTES);
      int[] values = new int[packed.remaining() / Integer.BYTES];
      packed.asIntBuffer().get(values);
      return values;
    }
    in.beginList();
    int[] values = new int[in.remainingElements()];
    for (int i = 0; in.nextElement(); i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  static long[] longs(WireReader in) {
    if (in.peek() == WireType.BYTES) {
      ByteBuffer packed = packed(in, Long.BYTES);
      long[] values = new long[packed.remaining() / Long.BYTES];
      packed.asLongBuffer().get(values);
      return values;
    }
    in.beginList();
    long[] values = new long[in.remainingElements()];
    for (int i = 0; in.nextElement(); i++) {
      values[i] = in.readLong();
    }
    return values;
  }

  static float[] floats(WireReader in) {
    if (in.peek() == WireType.BYTES) {
      ByteBuffer packed = packed(in, Float.BYTES);
      float[] values = new float[packed.remaining() / Float.BYTES];
      packed.asFloatBuffer().get(values);
      return values;
    }
    in.beginList();
    float[] values = new float[in.remainingElements()];
    for (int i = 0; in.nextElement(); i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  static double[] doubles(WireReader in) {
    if (in.peek() == WireType.BYTES) {
      ByteBuffer packed = packed(in, Double.BYTES);
      double[] values = new double[packed.remaining() / Double.BYTES];
      packed.asDoubleBuffer().get(values);
      return values;
    }
    in.beginList();
    double[] values = new double[in.remainingElements()];
    for (int i = 0; in.nextElement(); i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  private static ByteBuffer packed(WireReader in, int width) {
    byte[] bytes = in.readBytes();
    if (bytes.length % width != 0) {
      throw in.error(
          "expected bytes for numbers of " + width + " bytes, got " + bytes.length + " bytes");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
