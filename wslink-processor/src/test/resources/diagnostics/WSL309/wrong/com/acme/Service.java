package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;
import java.io.IOException;

@ExportRPC
interface Service {
  Topic<String> log() throws IOException;
}
