package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
class Service {
  void stop() {}
}
