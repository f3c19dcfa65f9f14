package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.Optional;
import java.util.concurrent.Flow;

@ExportRPC
interface Service {
  Flow.Publisher<Optional<String>> lines();
}
