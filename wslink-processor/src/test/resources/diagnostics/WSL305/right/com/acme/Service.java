package com.acme;

import io.github.wslink4j.Concurrent;
import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  @Concurrent
  void render();
}
