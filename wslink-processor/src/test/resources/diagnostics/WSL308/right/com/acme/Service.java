package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;

@ExportRPC
interface Service {
  @PublishTopic(capacity = 100)
  Topic<String> log();
}
