package com.acme;

import io.github.wslink4j.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds and keeps. */
public interface Repository<T, K, X extends Exception> {
  /**
   * Finds one.
   *
   * @param key its key
   */
  @Nullable T find(K key);

  List<T> all();

  void put(Map<String, T> entries) throws X;

  default K keyOf(T value) {
    throw new UnsupportedOperationException();
  }

  Topic<T> changes();
}
