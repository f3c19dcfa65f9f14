package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ExportRPC
public interface Trame {

  @ExportRPC("trame.state.get")
  Snapshot state();

  @ExportRPC("trame.state.update")
  void update(List<Change> changes);

  @ExportRPC("trame.trigger")
  @Nullable Object trigger(String name, List<Object> args, Map<String, Object> kwargs);

  @ExportRPC("trame.lifecycle.update")
  void lifecycle(String phase);

  @ExportRPC("trame.error.client")
  void clientError(String message);

  @ExportRPC("trame.force.push")
  void forcePush(String... keys);

  @PublishTopic("trame.state.topic")
  Topic<Map<String, Object>> changes();

  @PublishTopic("trame.actions.topic")
  Topic<List<Action>> actions();
}
