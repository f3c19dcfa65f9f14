package io.github.wslink4j.processor.contract.document;

import org.jspecify.annotations.Nullable;

/** Says that a document is not what it should be, and where. */
public final class ContractFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContractFormatException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
