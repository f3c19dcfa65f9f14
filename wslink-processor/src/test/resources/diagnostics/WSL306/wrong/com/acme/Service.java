package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.PublishTopic;

@ExportRPC
interface Service {
  @PublishTopic("service.log")
  String log();
}
