package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Kwarg;
import java.util.List;

@ExportRPC
interface Service {
  void log(String format, @Kwarg List<Object> values);
}
