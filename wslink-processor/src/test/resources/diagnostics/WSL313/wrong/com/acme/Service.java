package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;

@ExportRPC
interface Service {
  void render(@Default("80") int quality, String viewId);

  Topic<String> log(@Default("100") int lines, String level);
}
