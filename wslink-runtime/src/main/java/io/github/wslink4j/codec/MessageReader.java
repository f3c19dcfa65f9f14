package io.github.wslink4j.codec;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import org.jspecify.annotations.Nullable;

/**
 * One message as it arrived. Its envelope has been read; its values are still on the wire, and are
 * read after one of the {@code enter} methods has placed the reader before them. The parts may
 * stand in any order on the wire.
 *
 * <p>Error paths begin with the part: {@code args[1].size}, {@code kwargs.reload}, {@code
 * result.x}.
 */
public abstract class MessageReader extends WireReader {

  /** For the two generations. */
  protected MessageReader() {}

  /**
   * The message's id.
   *
   * @return the id as sent; null if there is none
   */
  public abstract @Nullable String id();

  /**
   * The method that a call names.
   *
   * @return the wire name; null if the message has none, or something that is no text
   */
  public abstract @Nullable String method();

  /**
   * Places the reader before the method, whatever kind of value stands there.
   *
   * @return false if the message has none
   */
  public abstract boolean enterMethod();

  /**
   * Whether the id begins like one of the peer's system calls: its part before the first colon is
   * {@code system}.
   *
   * @return true for hello and its like
   */
  public abstract boolean isSystem();

  /**
   * Finds the method without making a string of it.
   *
   * @param names the methods that there are
   * @return the method's number; -1 if it is not one of them, or there is none
   */
  public abstract int findMethod(Fields names);

  /**
   * Places the reader before the list of positional arguments.
   *
   * @return false if there is none, or null
   * @throws WireException if what stands there is no list
   */
  public abstract boolean enterArguments();

  /**
   * Places the reader before the map of arguments by keyword.
   *
   * @return false if there is none, or null
   * @throws WireException if what stands there is no map
   */
  public abstract boolean enterKeywords();

  /**
   * Whether the message has keyword arguments at all, which tells the known clients apart.
   *
   * @return true if the envelope holds {@code kwargs}, whatever it is
   */
  public abstract boolean hasKeywords();

  /**
   * Places the reader before the result.
   *
   * @return false if the message has none
   */
  public abstract boolean enterResult();

  /**
   * Places the reader before the item of a stream.
   *
   * @return false if the message has none
   */
  public abstract boolean enterItem();

  /**
   * Places the reader before the number of items that a call asks for.
   *
   * @return false if the message has none, so that its caller does not take a stream
   */
  public abstract boolean enterStream();

  /**
   * Places the reader before the error.
   *
   * @return false if the message has none
   */
  public abstract boolean enterError();

  /**
   * How much the message weighs.
   *
   * @return its bytes, with its attachments
   */
  public abstract int size();

  /**
   * Makes the message independent of the frame that it came in, so that another thread can read it
   * later.
   *
   * @return this message, if it owns its bytes already, or a copy
   */
  public abstract MessageReader detach();

  /**
   * Whether a failure is about this message.
   *
   * @param failure anything that was thrown
   * @return true if this reader has made it, last of all
   */
  public abstract boolean isOwn(Throwable failure);

  @Override
  public final WireException refused(RuntimeException reason) {
    return reason instanceof WireException own && isOwn(own) ? own : super.refused(reason);
  }
}
