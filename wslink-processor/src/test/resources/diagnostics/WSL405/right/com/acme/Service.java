package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Packed;

@ExportRPC
interface Service {
  @Packed float[] points();
}
