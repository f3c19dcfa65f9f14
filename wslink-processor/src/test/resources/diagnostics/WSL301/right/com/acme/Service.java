package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  void load(String name, @Default("true") boolean again, @Default("100") byte level);
}
