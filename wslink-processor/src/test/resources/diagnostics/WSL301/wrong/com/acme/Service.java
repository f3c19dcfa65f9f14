package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  void load(String name, @Default("ture") boolean again, @Default("300") byte level);
}
