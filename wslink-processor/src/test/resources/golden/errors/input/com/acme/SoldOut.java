package com.acme;

public class SoldOut extends Exception {
  private static final long serialVersionUID = 1L;

  private final String item;
  private final int left;

  public SoldOut(String message, String item, int left) {
    super(message);
    this.item = item;
    this.left = left;
  }

  public String getItem() {
    return item;
  }

  public int left() {
    return left;
  }
}
