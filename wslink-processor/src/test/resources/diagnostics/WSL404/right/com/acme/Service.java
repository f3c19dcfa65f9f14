package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.Map;

@ExportRPC
interface Service {
  Map<String, String> names();
}
