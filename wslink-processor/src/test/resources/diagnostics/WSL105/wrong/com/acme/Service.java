package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  void load(String name);

  void load(String name, boolean again);
}
