package io.github.wslink4j.codec;

import io.github.wslink4j.codegen.v1.WireWriter;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message after another: {@code begin…}, its values, {@link #end}. A message that fails
 * on the way is given up by beginning the next. Not thread-safe; reused.
 */
public abstract class MessageWriter extends WireWriter {

  /** For the generations. */
  protected MessageWriter() {}

  /**
   * Begins a call. Exactly so many values follow, then {@link #beginKeywords}.
   *
   * @param id the call's id
   * @param method the wire name
   * @param positional how many arguments follow
   */
  public abstract void beginCall(String id, String method, int positional);

  /**
   * Begins a call that takes a stream. Exactly so many values follow, then {@link #beginKeywords}.
   *
   * @param id the call's id
   * @param method the wire name
   * @param items how many items the caller takes for now
   * @param positional how many arguments follow
   */
  public abstract void beginStreamCall(String id, String method, long items, int positional);

  /**
   * Goes on to the call's arguments by keyword. Exactly so many keys and values follow.
   *
   * @param count how many
   */
  public abstract void beginKeywords(int count);

  /**
   * Begins a result. Exactly one value follows.
   *
   * @param id the id of the call that it answers
   */
  public abstract void beginResult(String id);

  /**
   * Begins an item of a stream. Exactly one value follows.
   *
   * @param id the id of the call whose stream it is
   */
  public abstract void beginItem(String id);

  /**
   * Begins a failure.
   *
   * @param id the id of the call that it answers
   * @param code an {@link ErrorCode}
   * @param message the code's words
   * @param data whether exactly one value follows, the error's data
   */
  public abstract void beginFailure(String id, int code, String message, boolean data);

  /**
   * Begins a publication. Exactly one value follows.
   *
   * @param topic the topic
   * @param subscription the number of the tracked subscription that it is for; 0 for none
   */
  public abstract void beginPublication(String topic, int subscription);

  /**
   * Ends the message.
   *
   * @return the message, independent of this writer
   */
  public abstract EncodedMessage end();

  @Override
  public final void writeAny(@Nullable Object value) {
    PlainValues.write(this, value);
  }

  /**
   * Writes an integer of any size.
   *
   * @param value the value; generation 2 carries no more than 64 bits
   */
  protected abstract void writeBigInteger(BigInteger value);

  /**
   * Writes a point in time as JavaScript's {@code Date} travels.
   *
   * @param value the value
   */
  protected abstract void writeTimestamp(Instant value);
}
