package com.acme;

class Reading {
  static class ReadFailed extends Exception {
    private static final long serialVersionUID = 1L;

    ReadFailed() {}
  }
}
