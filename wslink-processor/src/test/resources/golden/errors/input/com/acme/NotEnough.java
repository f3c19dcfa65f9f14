package com.acme;

import org.jspecify.annotations.Nullable;

public class NotEnough extends Exception {
  private static final long serialVersionUID = 1L;

  private final Details details;

  public NotEnough(Details details) {
    super("not enough");
    this.details = details;
  }

  public Details details() {
    return details;
  }

  /** How much is missing. */
  public record Details(long missing, @Nullable String hint, String constructor) implements java.io.Serializable {}
}
