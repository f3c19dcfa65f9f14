package com.acme;

public interface Closing extends AutoCloseable {
  @Override
  void close();
}
