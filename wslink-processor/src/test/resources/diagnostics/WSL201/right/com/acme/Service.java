package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  @ExportRPC("service.load_mesh")
  void loadMesh(String name);
}
