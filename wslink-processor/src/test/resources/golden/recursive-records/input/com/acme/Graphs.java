package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Graphs {

  Node root();

  Even count(Odd odd);
}
