package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;

@ExportRPC
interface Service {
  @PublishTopic("service.log")
  Topic<String> lines();

  Topic<Integer> log();
}
