package com.acme;

import io.github.wslink4j.Concurrent;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.NonBlocking;

@ExportRPC
public interface Executions {

  String serial();

  @Concurrent
  String slow();

  @NonBlocking
  int quick(int value);
}
