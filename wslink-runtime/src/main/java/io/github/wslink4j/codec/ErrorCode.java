package io.github.wslink4j.codec;

/** The error codes of the reference, with its exact words. */
public final class ErrorCode {

  /** Hello refused, or a call before hello. */
  public static final int UNAUTHORIZED = -32000;

  /** No such method. */
  public static final int METHOD_NOT_FOUND = -32601;

  /** The method threw, or its arguments do not fit. */
  public static final int EXCEPTION = -32001;

  /** The result or publication cannot be put on the wire. */
  public static final int NOT_SERIALIZABLE = -32002;

  /** Made by clients themselves, never on the wire. */
  public static final int CLIENT = -32099;

  /** Words of {@link #UNAUTHORIZED} for a hello. */
  public static final String AUTHENTICATION_FAILED = "Authentication failed";

  /** Words of {@link #UNAUTHORIZED} for a call before hello. */
  public static final String NO_HELLO = "Unauthorized: Skip message processing";

  /** Words of {@link #METHOD_NOT_FOUND} for a system call. */
  public static final String UNKNOWN_SYSTEM_METHOD = "Unknown system method called";

  /** Words of {@link #METHOD_NOT_FOUND} for any other call. */
  public static final String UNREGISTERED_METHOD = "Unregistered method called";

  /** Words of {@link #EXCEPTION}. */
  public static final String EXCEPTION_RAISED = "Exception raised";

  /** Words of {@link #NOT_SERIALIZABLE}. */
  public static final String RESULT_NOT_SERIALIZABLE = "Method result cannot be serialized";

  private ErrorCode() {}
}
