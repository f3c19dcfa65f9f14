package com.acme;

import io.github.wslink4j.ExportRPC;

class Service {
  @ExportRPC
  private interface Inner {
    void stop();
  }
}
