package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  void load(String name);

  @ExportRPC("service.load_again")
  void loadAgain(String name, boolean again);
}
