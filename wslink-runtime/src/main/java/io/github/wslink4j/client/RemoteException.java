package io.github.wslink4j.client;

import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed, or a connection that did not come about. The code tells why:
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><td>-32000<td>the server refuses the secret, or a call before hello
 * <tr><td>-32601<td>the server has no such method; the data is its name
 * <tr><td>-32001<td>the method threw, or its arguments do not fit; the data is a map with {@code
 *     method} and {@code exception}
 * <tr><td>-32002<td>the server cannot put the result on the wire; the data is the method
 * <tr><td>-32099<td>made by this client, never by a server: there is no connection or it ended
 *     (the cause is an {@code IOException}), no answer came in time (a {@code TimeoutException}),
 *     the waiting thread was interrupted (an {@code InterruptedException}), or the answer is not
 *     what the contract says (a {@code WireException})
 * </table>
 *
 * <p>A server may use other codes for reasons of its own.
 */
public final class RemoteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** So much of the data is shown in the text of the exception. */
  private static final int SHOWN_DATA = 500;

  /** The code. */
  private final int code;

  /** The data; plain values need not be serializable. */
  private final transient @Nullable Object data;

  /**
   * A failure as a server reports it.
   *
   * @param code the error's code
   * @param message the error's words
   * @param data the error's data in plain Java values, or null
   */
  public RemoteException(int code, String message, @Nullable Object data) {
    this(code, message, data, null);
  }

  RemoteException(int code, String message, @Nullable Object data, @Nullable Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.code = code;
    this.data = data;
  }

  /**
   * A failure on this side of the wire.
   *
   * @param message what failed
   * @param cause why
   * @return the exception
   */
  static RemoteException local(String message, @Nullable Throwable cause) {
    return new RemoteException(ErrorCode.CLIENT, message, null, cause);
  }

  /**
   * A value that came and could not be read.
   *
   * @param what what it was part of
   * @param in stands where reading ended. A reader's own exceptions tell the place, but a
   *     constructor that refuses its values does not know it
   * @param cause why
   * @return the exception
   */
  static RemoteException unreadable(String what, WireReader in, RuntimeException cause) {
    String reason = String.valueOf(cause.getMessage());
    boolean refused = cause instanceof IllegalArgumentException;
    return local(what + ": " + (refused ? in.error(reason).getMessage() : reason), cause);
  }

  /**
   * The same failure with the stack trace of the thread that waited for it.
   *
   * @return an exception whose cause is this one
   */
  RemoteException here() {
    return new RemoteException(code, String.valueOf(getMessage()), data, this);
  }

  /**
   * The error's code.
   *
   * @return one of the table above, or the server's own
   */
  public int code() {
    return code;
  }

  /**
   * The error's data.
   *
   * @return plain Java values: {@code Boolean}, {@code Long}, {@code Double}, {@code String},
   *     {@code byte[]}, {@code List}, {@code Map}; null if there is none
   */
  public @Nullable Object data() {
    return data;
  }

  /** The code and the data are for logs; {@link #getMessage} is the words alone. */
  @Override
  @SuppressWarnings("OverrideThrowableToString") // A message is shown to people, a code is not.
  public String toString() {
    if (data == null) {
      return super.toString() + " (code " + code + ")";
    }
    String shown = data.toString();
    if (shown.length() > SHOWN_DATA) {
      shown = shown.substring(0, SHOWN_DATA) + "…";
    }
    return super.toString() + " (code " + code + ", data " + shown + ")";
  }
}
