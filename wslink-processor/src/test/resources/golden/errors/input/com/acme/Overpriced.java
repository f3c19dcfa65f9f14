package com.acme;

/** Its field is called like a method of every JavaScript object. */
public final class Overpriced extends Exception {
  private static final long serialVersionUID = 1;

  private final long valueOf;

  public Overpriced(long valueOf) {
    this.valueOf = valueOf;
  }

  public long valueOf() {
    return valueOf;
  }
}
