package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  @ExportRPC("service.loadMesh")
  void loadMesh(String name);
}
