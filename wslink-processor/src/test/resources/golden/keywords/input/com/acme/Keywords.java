package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Kwarg;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@ExportRPC
public interface Keywords {

  String start(String name, @Kwarg int port, @Kwarg @Default("false") boolean secure);

  void configure(@Kwarg Optional<String> host, @Kwarg @Nullable String path);

  CompletionStage<Void> stop(@Kwarg @Default("0") int delay);
}
