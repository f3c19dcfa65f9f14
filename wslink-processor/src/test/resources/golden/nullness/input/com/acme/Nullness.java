package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@ExportRPC
public interface Nullness {

  @Nullable String find(@Nullable String name);

  List<@Nullable String> all(List<@Nullable Integer> numbers);

  @Nullable Integer[] elements(String @Nullable [] array);

  Map<String, @Nullable Pair> pairs(@Nullable Pair pair);

  CompletionStage<@Nullable Pair> later();

  @Nullable Object anything(@Nullable Object value);
}
