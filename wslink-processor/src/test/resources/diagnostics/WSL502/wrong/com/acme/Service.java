package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  void read() throws Reading.Failed;

  void write() throws Writing.Failed;
}
