package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Second {

  void put(Shared shared);
}
