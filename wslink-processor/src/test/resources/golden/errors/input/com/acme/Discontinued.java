package com.acme;

/** It is sold out, and will be for ever. */
public class Discontinued extends SoldOut {
  private static final long serialVersionUID = 1L;

  private final String since;

  public Discontinued(String message, String item, int left, String since) {
    super(message, item, left);
    this.since = since;
  }

  public String since() {
    return since;
  }
}
