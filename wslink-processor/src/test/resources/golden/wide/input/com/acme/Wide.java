package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Wide {

  Row row(Row row);
}
