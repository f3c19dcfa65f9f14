package com.acme;

import java.util.List;

public sealed interface Result<T> {
  record Ok<V>(V value, List<V> more) implements Result<V> {}

  record Failed<V>(String reason) implements Result<V> {}
}
