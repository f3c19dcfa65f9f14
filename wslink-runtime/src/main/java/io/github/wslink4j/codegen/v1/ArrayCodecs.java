package io.github.wslink4j.codegen.v1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The codecs of arrays of numbers. They are written as lists, or packed as the little-endian bytes
 * that JavaScript's typed arrays travel as; either form is read.
 */
public final class ArrayCodecs {

  /** {@code short[]} as a list. */
  public static final Codec<short[]> SHORTS =
      Codecs.of(
          WireReader::readShorts,
          (out, values) -> {
            out.beginList(out.present(values, "a short[]").length);
            for (short value : values) {
              out.writeInt(value);
            }
            out.endList();
          });

  /** {@code int[]} as a list. */
  public static final Codec<int[]> INTS =
      Codecs.of(
          WireReader::readInts,
          (out, values) -> {
            out.beginList(out.present(values, "an int[]").length);
            for (int value : values) {
              out.writeInt(value);
            }
            out.endList();
          });

  /** {@code long[]} as a list of integers that JavaScript can hold. */
  public static final Codec<long[]> LONGS =
      Codecs.of(
          WireReader::readLongs,
          (out, values) -> {
            out.beginList(out.present(values, "a long[]").length);
            for (long value : values) {
              out.writeLong(value);
            }
            out.endList();
          });

  /** {@code long[]} as a list of integers with all their bits. */
  public static final Codec<long[]> WIDE_LONGS =
      Codecs.of(
          WireReader::readLongs,
          (out, values) -> {
            out.beginList(out.present(values, "a long[]").length);
            for (long value : values) {
              out.writeWideLong(value);
            }
            out.endList();
          });

  /** {@code float[]} as a list. */
  public static final Codec<float[]> FLOATS =
      Codecs.of(
          WireReader::readFloats,
          (out, values) -> {
            out.beginList(out.present(values, "a float[]").length);
            for (float value : values) {
              out.writeFloat(value);
            }
            out.endList();
          });

  /** {@code double[]} as a list. */
  public static final Codec<double[]> DOUBLES =
      Codecs.of(
          WireReader::readDoubles,
          (out, values) -> {
            out.beginList(out.present(values, "a double[]").length);
            for (double value : values) {
              out.writeDouble(value);
            }
            out.endList();
          });

  /** {@code short[]} as bytes. */
  public static final Codec<short[]> PACKED_SHORTS =
      Codecs.of(
          WireReader::readShorts,
          (out, values) -> {
            ByteBuffer bytes = bytes(out.present(values, "a short[]").length, Short.BYTES);
            bytes.asShortBuffer().put(values);
            out.writeBytes(bytes);
          });

  /** {@code int[]} as bytes. */
  public static final Codec<int[]> PACKED_INTS =
      Codecs.of(
          WireReader::readInts,
          (out, values) -> {
            ByteBuffer bytes = bytes(out.present(values, "an int[]").length, Integer.BYTES);
            bytes.asIntBuffer().put(values);
            out.writeBytes(bytes);
          });

  /** {@code long[]} as bytes, with all bits. */
  public static final Codec<long[]> PACKED_LONGS =
      Codecs.of(
          WireReader::readLongs,
          (out, values) -> {
            ByteBuffer bytes = bytes(out.present(values, "a long[]").length, Long.BYTES);
            bytes.asLongBuffer().put(values);
            out.writeBytes(bytes);
          });

  /** {@code float[]} as bytes. */
  public static final Codec<float[]> PACKED_FLOATS =
      Codecs.of(
          WireReader::readFloats,
          (out, values) -> {
            ByteBuffer bytes = bytes(out.present(values, "a float[]").length, Float.BYTES);
            bytes.asFloatBuffer().put(values);
            out.writeBytes(bytes);
          });

  /** {@code double[]} as bytes. */
  public static final Codec<double[]> PACKED_DOUBLES =
      Codecs.of(
          WireReader::readDoubles,
          (out, values) -> {
            ByteBuffer bytes = bytes(out.present(values, "a double[]").length, Double.BYTES);
            bytes.asDoubleBuffer().put(values);
            out.writeBytes(bytes);
          });

  private ArrayCodecs() {}

  private static ByteBuffer bytes(int length, int size) {
    return ByteBuffer.allocate(Math.multiplyExact(length, size)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
