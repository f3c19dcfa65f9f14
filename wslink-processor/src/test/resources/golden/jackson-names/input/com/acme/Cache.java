package com.acme;

/** Nothing that the wire knows. */
public final class Cache {

  private final String text;

  public Cache(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
