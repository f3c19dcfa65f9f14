package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  Level get();
}
