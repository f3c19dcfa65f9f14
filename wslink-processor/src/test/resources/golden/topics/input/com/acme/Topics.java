package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Overflow;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ExportRPC
public interface Topics {

  /** Everything that is said. */
  Topic<String> said();

  @PublishTopic("chat.joined")
  Topic<Person> joined();

  @PublishTopic(value = "chat.left", overflow = Overflow.DROP_OLDEST, capacity = 16)
  Topic<List<Person>> left(String room, @Default("false") boolean silent);

  @PublishTopic(overflow = Overflow.DISCONNECT)
  Topic<Map<String, Object>> stateChanges();

  Topic<byte[]> images(Optional<Integer> quality);
}
