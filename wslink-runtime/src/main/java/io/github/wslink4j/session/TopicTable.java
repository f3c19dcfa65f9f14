package io.github.wslink4j.session;

import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All topics of all services of one server. Immutable. */
final class TopicTable {

  /** Where a topic is: the service's place among the services, the topic's number in it. */
  record Target(int service, int topic, TopicEntry entry) {}

  private final Map<String, Target> targets = new TreeMap<>();

  /**
   * A table of these services.
   *
   * @throws IllegalArgumentException if two services have a topic of the same name
   */
  TopicTable(List<DispatchTable> services) {
    for (int service = 0; service < services.size(); service++) {
      List<TopicEntry> topics = services.get(service).descriptor().topics();
      for (int topic = 0; topic < topics.size(); topic++) {
        TopicEntry entry = topics.get(topic);
        Target other = targets.put(entry.name(), new Target(service, topic, entry));
        if (other != null) {
          throw new IllegalArgumentException(
              "topic: "
                  + entry.name()
                  + " of "
                  + services.get(service).descriptor().name()
                  + " (expected: a name that is not taken; "
                  + services.get(other.service()).descriptor().name()
                  + " has it already)");
        }
      }
    }
  }

  /** Finds a topic that a client names. */
  Target find(String name) {
    Target target = targets.get(name);
    if (target == null) {
      throw new WireException(
          "unknown topic \"" + name + "\", expected one of " + targets.keySet());
    }
    return target;
  }
}
