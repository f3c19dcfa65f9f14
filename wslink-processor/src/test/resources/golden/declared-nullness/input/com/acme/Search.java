package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Search {

  @Nullable
  String find(@Nullable String name);

  Hit hit();
}
