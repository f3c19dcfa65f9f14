package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.Optional;

@ExportRPC
interface Service {
  Optional<Optional<String>> name();
}
