package com.acme;

class Writing {
  static class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed() {}
  }
}
