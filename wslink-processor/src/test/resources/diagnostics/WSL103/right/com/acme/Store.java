package com.acme;

interface Store<T> {
  T get(String key);
}
