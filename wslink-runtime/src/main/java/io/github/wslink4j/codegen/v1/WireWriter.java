package io.github.wslink4j.codegen.v1;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message, value by value. Each generation of the wire implements it once.
 *
 * <p>A null where a value is expected, and a value that the wire cannot carry, throw a {@link
 * WireException} that names the place: {@code result.items[3].size: expected text, got null}. The
 * message under way is then given up as a whole, and nothing of it reaches the peer.
 *
 * <p>Lists and maps are announced with their size, because MessagePack puts it first; exactly so
 * many elements or fields must follow before the matching {@code end}. Not thread-safe.
 */
public abstract class WireWriter {

  /** The largest integer that JavaScript's numbers hold exactly: 2^53−1. */
  public static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  /** For the two implementations. */
  protected WireWriter() {}

  /** Writes a null. */
  public abstract void writeNull();

  /**
   * Writes a boolean.
   *
   * @param value the value
   */
  public abstract void writeBoolean(boolean value);

  /**
   * Writes an integer.
   *
   * @param value the value
   */
  public abstract void writeInt(int value);

  /**
   * Writes an integer that JavaScript can hold.
   *
   * @param value the value, within ±(2^53−1)
   */
  public final void writeLong(long value) {
    if (value > MAX_SAFE_INTEGER || value < -MAX_SAFE_INTEGER) {
      throw error(
          "expected an integer within ±(2^53−1), which JavaScript's numbers hold, got "
              + value
              + " (@BigInt lifts the limit)");
    }
    writeWideLong(value);
  }

  /**
   * Writes an integer of up to 64 bits.
   *
   * @param value the value
   */
  public abstract void writeWideLong(long value);

  /**
   * Writes a floating-point number.
   *
   * @param value the value; NaN and the infinities are allowed
   */
  public abstract void writeDouble(double value);

  /**
   * Writes a floating-point number so that a peer that reads a {@code float} gets the same one.
   *
   * @param value the value; NaN and the infinities are allowed
   */
  public abstract void writeFloat(float value);

  /**
   * Writes text.
   *
   * @param value the text; not null, no lone surrogates
   */
  public abstract void writeString(@Nullable String value);

  /**
   * Writes one of a set of names as text, such as an enum constant.
   *
   * @param names the set
   * @param number which one
   */
  public abstract void writeName(Fields names, int number);

  /**
   * Writes bytes.
   *
   * @param value the bytes; not null; not to be changed until the message is sent
   */
  public abstract void writeBytes(byte @Nullable [] value);

  /**
   * Writes the bytes between position and limit, and moves neither.
   *
   * @param value the bytes; not null; not to be changed until the message is sent
   */
  public abstract void writeBytes(@Nullable ByteBuffer value);

  /**
   * Announces a list.
   *
   * @param size how many elements follow
   */
  public abstract void beginList(int size);

  /** Ends the list begun last. */
  public abstract void endList();

  /**
   * Announces a map.
   *
   * @param size how many fields follow
   */
  public abstract void beginMap(int size);

  /**
   * Writes the name of a field; its value follows.
   *
   * @param fields the names of the map
   * @param number which one
   * @return this writer, for the value
   */
  public abstract WireWriter writeField(Fields fields, int number);

  /**
   * Writes a key of a map; its value follows.
   *
   * @param key the key; not null
   */
  public abstract void writeKey(@Nullable String key);

  /** Ends the map begun last. */
  public abstract void endMap();

  /**
   * Writes what {@link WireReader#readAny} may return, and besides it every {@code Number}, {@code
   * CharSequence}, {@code Character}, {@code Enum} (by name), {@code Optional}, {@code ByteBuffer},
   * {@code Iterable}, array, and {@code Map} with text, enum or integer keys. Anything else is
   * refused with its class's name.
   *
   * @param value the value or null
   */
  public abstract void writeAny(@Nullable Object value);

  /**
   * Checks that there is a value where the contract promises one.
   *
   * @param value the value, which is to be written next
   * @param what the words for an error, such as "a Camera"
   * @throws WireException if it is null
   */
  public final void refuseNull(@Nullable Object value, String what) {
    if (value == null) {
      throw error("expected " + what + ", got null (only @Nullable allows it)");
    }
  }

  /**
   * Checks as {@link #refuseNull} does, within an expression.
   *
   * @param <T> the type
   * @param value the value, which is to be written next
   * @param what the words for an error, such as "a Camera"
   * @return the value
   * @throws WireException if it is null
   */
  public final <T> T present(@Nullable T value, String what) {
    refuseNull(value, what);
    return value;
  }

  /**
   * Makes an exception that names the place of the value that would be written next.
   *
   * @param problem what is wrong with it, such as "expected a day, got 32"
   * @return the exception, to be thrown
   */
  public abstract WireException error(String problem);

  /**
   * Makes an exception that names the place of the value that would be written next.
   *
   * @param problem what is wrong with it
   * @param cause stays on this side
   * @return the exception, to be thrown
   */
  public WireException error(String problem, Throwable cause) {
    WireException error = error(problem);
    error.initCause(cause);
    return error;
  }
}
