package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface First {

  Shared get();
}
