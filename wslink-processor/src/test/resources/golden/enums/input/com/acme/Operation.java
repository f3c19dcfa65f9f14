package com.acme;

public enum Operation {
  ADD {
    @Override
    int apply(int a, int b) {
      return a + b;
    }
  };

  abstract int apply(int a, int b);
}
