package com.acme;

import io.github.wslink4j.Concurrent;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.NonBlocking;

@ExportRPC
interface Service {
  @Concurrent
  @NonBlocking
  void render();
}
