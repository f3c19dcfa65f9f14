package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;

@ExportRPC
interface Service {
  void move(@Default("0,0") Point to);
}
