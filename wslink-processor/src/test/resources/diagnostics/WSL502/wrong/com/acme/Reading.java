package com.acme;

class Reading {
  static class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed() {}
  }
}
