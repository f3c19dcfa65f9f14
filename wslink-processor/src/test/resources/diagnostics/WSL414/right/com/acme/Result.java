package com.acme;

sealed interface Result<T> {
  record Ok<T>(T value) implements Result<T> {}

  record Failed<T>(int code) implements Result<T> {}
}
