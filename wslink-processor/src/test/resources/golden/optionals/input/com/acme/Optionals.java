package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@ExportRPC
public interface Optionals {

  Optional<String> find(Optional<Integer> number);

  Optional<List<Optional<Double>>> deep(Optional<Settings> settings);

  Settings settings(String name, Optional<String> suffix);

  CompletionStage<Optional<String>> later();
}
