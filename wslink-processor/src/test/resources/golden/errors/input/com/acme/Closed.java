package com.acme;

public class Closed extends Exception {
  private static final long serialVersionUID = 1L;

  Closed() {
    super("closed");
  }
}
