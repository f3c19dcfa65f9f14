package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Kwarg;

@ExportRPC
interface Service {
  void open(String host, @Kwarg int port, @Kwarg boolean secure);

  void log(String level, String... words);
}
