package io.github.wslink4j.client;

import java.util.Objects;

/**
 * Why a connection ended.
 *
 * @param code the close code of RFC 6455; 1006 if the connection was lost
 * @param reason the words that came with it, often empty
 */
public record CloseReason(int code, String reason) {

  /** Checks for null. */
  public CloseReason {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return reason.isEmpty() ? "close code " + code : "close code " + code + ", " + reason;
  }
}
