package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;
import java.util.List;

@ExportRPC
interface Service {
  Topic<String> log(List<String> levels);
}
