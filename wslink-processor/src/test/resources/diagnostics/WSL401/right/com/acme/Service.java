package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.concurrent.CompletionStage;

@ExportRPC
interface Service {
  Report get();

  CompletionStage<String> title(String name);

  List<Rope> ropes();
}
