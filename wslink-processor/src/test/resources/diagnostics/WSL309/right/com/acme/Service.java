package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;

@ExportRPC
interface Service {
  Topic<String> log();
}
