package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

@ExportRPC
interface Service {
  Flow.Publisher<@Nullable String> lines();
}
