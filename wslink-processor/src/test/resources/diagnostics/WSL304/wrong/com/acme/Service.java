package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Kwarg;

@ExportRPC
interface Service {
  void log(String format, @Kwarg Object... values);
}
