package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.Map;
import java.util.UUID;

@ExportRPC
interface Service {
  Map<UUID, String> names();
}
