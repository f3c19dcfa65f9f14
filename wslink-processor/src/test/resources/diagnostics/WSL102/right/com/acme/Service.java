package com.acme;

import io.github.wslink4j.ExportRPC;

class Service {
  @ExportRPC
  interface Inner {
    void stop();
  }
}
