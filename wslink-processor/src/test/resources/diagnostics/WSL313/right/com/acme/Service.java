package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Kwarg;
import io.github.wslink4j.Topic;
import java.util.Optional;

@ExportRPC
interface Service {
  void render(String viewId, @Default("80") int quality);

  void resize(@Default("1") double ratio, @Kwarg int width, @Kwarg int height);

  void find(Optional<String> text, int limit);

  Topic<String> log(String level, @Default("100") int lines);
}
