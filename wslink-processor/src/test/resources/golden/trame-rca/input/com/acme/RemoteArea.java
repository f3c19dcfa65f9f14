package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Overflow;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;
import java.util.Map;

@ExportRPC
public interface RemoteArea {

  @ExportRPC("trame.rca.size")
  void size(String area, String origin, Size size);

  @ExportRPC("trame.rca.event")
  void event(String area, String origin, Map<String, Object> event);

  @ExportRPC("trame.rca.reset")
  void reset(String area);

  @ExportRPC("trame.rca.drop")
  void drop(String area, int limit);

  @PublishTopic(value = "trame.rca.topic.stream", overflow = Overflow.LATEST)
  Topic<Chunk> stream();
}
