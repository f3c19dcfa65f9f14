package io.github.wslink4j.codegen.v1;

import java.nio.ByteBuffer;

/**
 * Reads one message, value by value, without building a tree. Each generation of the wire
 * implements it once.
 *
 * <p>A reader stands before a value. {@code readX} reads it or throws a {@link WireException} that
 * names the place and both kinds: {@code args[1].items[3].size: expected an integer, got text}.
 * Integers are accepted for floating-point numbers, whole floating-point numbers in range for
 * integers, and 0 and 1 for booleans, because JavaScript does not tell them apart.
 *
 * <pre>{@code
 * in.beginMap();
 * for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
 *   switch (field) {
 *     case 0 -> name = in.readString();
 *     case 1 -> size = in.readInt();
 *     default -> in.skipValue();
 *   }
 * }
 * }</pre>
 *
 * <p>Not thread-safe, and valid only while the message is being handled; what it returns is a copy
 * that the caller owns.
 */
public abstract class WireReader {

  /** What {@link #nextField} returns when the map is at its end. */
  public static final int END = -1;

  /** What {@link #nextField} returns for a name that is not one of the given. */
  public static final int UNKNOWN = -2;

  /** For the two implementations. */
  protected WireReader() {}

  /**
   * Looks at the next value without reading it.
   *
   * @return its kind
   */
  public abstract WireType peek();

  /**
   * Reads a null, if one stands here.
   *
   * @return true if a null was read; false, and nothing is read, if the next value is something
   *     else
   */
  public abstract boolean readNull();

  /**
   * Reads a boolean, or the numbers 0 and 1.
   *
   * @return the value
   */
  public abstract boolean readBoolean();

  /**
   * Reads a whole number within {@code byte}.
   *
   * @return the value
   */
  public abstract byte readByte();

  /**
   * Reads a whole number within {@code short}.
   *
   * @return the value
   */
  public abstract short readShort();

  /**
   * Reads a whole number within {@code int}.
   *
   * @return the value
   */
  public abstract int readInt();

  /**
   * Reads a whole number within {@code long}.
   *
   * @return the value
   */
  public abstract long readLong();

  /**
   * Reads a number.
   *
   * @return the value, rounded to the nearest {@code float}
   */
  public abstract float readFloat();

  /**
   * Reads a number.
   *
   * @return the value, NaN and the infinities included
   */
  public abstract double readDouble();

  /**
   * Reads text of exactly one UTF-16 unit.
   *
   * @return the value
   */
  public abstract char readChar();

  /**
   * Reads text.
   *
   * @return the value
   */
  public abstract String readString();

  /**
   * Reads bytes.
   *
   * @return a copy
   */
  public abstract byte[] readBytes();

  /**
   * Reads bytes.
   *
   * @return a copy, position 0, limit at the end
   */
  public abstract ByteBuffer readByteBuffer();

  /**
   * Reads a name that is one of the given ones, such as an enum constant.
   *
   * @param names what is allowed
   * @return its number
   */
  public abstract int readName(Fields names);

  /**
   * Reads a list of numbers, or little-endian 16-bit integers as bytes.
   *
   * @return the values
   */
  public abstract short[] readShorts();

  /**
   * Reads a list of numbers, or little-endian 32-bit integers as bytes.
   *
   * @return the values
   */
  public abstract int[] readInts();

  /**
   * Reads a list of numbers, or little-endian 64-bit integers as bytes.
   *
   * @return the values
   */
  public abstract long[] readLongs();

  /**
   * Reads a list of numbers, or little-endian 32-bit floating-point numbers as bytes.
   *
   * @return the values
   */
  public abstract float[] readFloats();

  /**
   * Reads a list of numbers, or little-endian 64-bit floating-point numbers as bytes.
   *
   * @return the values
   */
  public abstract double[] readDoubles();

  /**
   * Reads whatever stands here: {@code null}, {@code Boolean}, {@code Long}, {@code Double}, {@code
   * BigInteger} for an integer beyond {@code long}, {@code String}, {@code byte[]}, {@code Instant}
   * for a timestamp, {@code List<Object>}, {@code Map<String, Object>} in the order of the wire.
   *
   * @return the value; lists and maps are mutable copies
   */
  public abstract @org.jspecify.annotations.Nullable Object readAny();

  /** Enters a list. */
  public abstract void beginList();

  /**
   * Goes on to the next element of the list entered last, or leaves it.
   *
   * @return true if the reader stands before an element; false if the list was at its end and has
   *     been left
   */
  public abstract boolean nextElement();

  /**
   * How many elements are left in the list entered last, as far as the wire tells beforehand.
   *
   * @return a number to size a collection with: never more than the bytes that are left could hold,
   *     0 if unknown
   */
  public abstract int remainingElements();

  /** Enters a map. */
  public abstract void beginMap();

  /**
   * Goes on to the next field of the map entered last, or leaves it. On leaving, a required field
   * that did not come is refused; so is a field that comes twice.
   *
   * @param fields the names of the map
   * @return the field's number with the reader before its value, {@link #UNKNOWN} with the reader
   *     before a value to be skipped, or {@link #END}
   */
  public abstract int nextField(Fields fields);

  /**
   * Goes on to the next key of the map entered last, or leaves it.
   *
   * @return the key, or null if the map was at its end and has been left
   */
  public abstract @org.jspecify.annotations.Nullable String nextKey();

  /** Skips the next value, whatever it is. */
  public abstract void skipValue();

  /**
   * Remembers this place, to come back to it: a discriminated union looks for its tag first.
   *
   * @return the place, for {@link #reset}
   */
  public abstract long mark();

  /**
   * Goes back to a place in the same list or map.
   *
   * @param mark what {@link #mark} returned
   */
  public abstract void reset(long mark);

  /**
   * Makes an exception that names this place.
   *
   * @param problem what is wrong here, such as "expected a day, got 32"
   * @return the exception, to be thrown
   */
  public abstract WireException error(String problem);

  /**
   * Makes an exception that names this place.
   *
   * @param problem what is wrong here
   * @param cause stays on this side
   * @return the exception, to be thrown
   */
  public WireException error(String problem, Throwable cause) {
    WireException error = error(problem);
    error.initCause(cause);
    return error;
  }

  /**
   * Makes an exception of what was thrown about the value that has just been read, by a constructor
   * that checks its values or by a codec that is not generated. Its message is told to the peer.
   *
   * @param reason an {@code IllegalArgumentException}, or a {@link WireException}
   * @return an exception that names this place; the same one if it comes from this reader and so
   *     names a place already
   */
  public WireException refused(RuntimeException reason) {
    String problem = reason.getMessage();
    return error(problem == null ? "an invalid value" : problem, reason);
  }
}
