package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Greeter {

  String greet(String name);

  @ExportRPC
  default String greetWorld() {
    return greet("world");
  }

  default String shout(String name) {
    return greet(name).toUpperCase(java.util.Locale.ROOT);
  }

  static String hello() {
    return "hello";
  }
}
