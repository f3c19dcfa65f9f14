package io.github.wslink4j.transport.netty;

/** Close codes of RFC 6455 that this package gives by itself. */
final class CloseCodes {

  /** The peer gave no code. */
  static final int NO_STATUS = 1005;

  /** The connection ended without a close frame. */
  static final int ABNORMAL = 1006;

  /** A frame is larger than allowed. */
  static final int TOO_BIG = 1009;

  /** Something failed on this side. */
  static final int INTERNAL_ERROR = 1011;

  private CloseCodes() {}
}
