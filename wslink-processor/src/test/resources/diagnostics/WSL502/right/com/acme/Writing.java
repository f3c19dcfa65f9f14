package com.acme;

class Writing {
  static class WriteFailed extends Exception {
    private static final long serialVersionUID = 1L;

    WriteFailed() {}
  }
}
