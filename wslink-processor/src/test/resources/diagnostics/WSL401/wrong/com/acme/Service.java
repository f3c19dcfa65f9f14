package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

@ExportRPC
interface Service {
  Report get();

  Future<String> title(CompletionStage<String> name);

  List<Rope> ropes();
}
