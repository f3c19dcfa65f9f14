package io.github.wslink4j.codec;

/** A frame that is no wslink. The connection cannot go on; the peer is told why. */
public final class ProtocolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The frame does not follow the protocol. */
  public static final int PROTOCOL_ERROR = 1002;

  /** The frame's content cannot be decoded. */
  public static final int INVALID_PAYLOAD = 1007;

  /** The peer does what it may not. */
  public static final int POLICY_VIOLATION = 1008;

  /** A frame or message is larger than allowed. */
  public static final int TOO_BIG = 1009;

  private final int closeCode;

  /**
   * A violation.
   *
   * @param closeCode the close code that tells the peer
   * @param reason the close reason; short, for the peer's developer
   */
  public ProtocolException(int closeCode, String reason) {
    super(reason, null, false, false);
    this.closeCode = closeCode;
  }

  /**
   * The close code that tells the peer.
   *
   * @return a code of RFC 6455
   */
  public int closeCode() {
    return closeCode;
  }
}
