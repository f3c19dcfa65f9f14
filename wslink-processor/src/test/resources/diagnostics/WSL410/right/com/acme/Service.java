package com.acme;

import io.github.wslink4j.ExportRPC;
import org.jspecify.annotations.Nullable;

@ExportRPC
interface Service {
  @Nullable Integer size();
}
