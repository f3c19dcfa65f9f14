package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@ExportRPC
public interface Stages {

  CompletionStage<String> text();

  CompletionStage<Void> nothing();

  CompletionStage<Integer> number(int value);

  CompletableFuture<List<String>> future();

  CompletableFuture<Void> futureOfNothing();
}
