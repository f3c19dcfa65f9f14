package com.acme;

import io.github.wslink4j.BigInt;
import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  @BigInt long count();
}
