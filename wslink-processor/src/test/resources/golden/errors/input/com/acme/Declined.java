package com.acme;

public class Declined extends Exception {
  private static final long serialVersionUID = 1L;

  public Declined(String message) {
    super(message);
  }
}
