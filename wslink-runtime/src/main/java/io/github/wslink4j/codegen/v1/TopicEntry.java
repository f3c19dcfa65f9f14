package io.github.wslink4j.codegen.v1;

import io.github.wslink4j.Overflow;
import java.util.Objects;

/**
 * One topic of a service, as the server finds it.
 *
 * @param name what clients subscribe to
 * @param overflow what happens when a client is slower than the publisher
 * @param capacity how many publications may wait for one client
 * @param parameters those of its method: the arguments that a subscription has
 */
public record TopicEntry(String name, Overflow overflow, int capacity, Fields parameters) {

  /** Checks for null. */
  public TopicEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(overflow, "overflow");
    Objects.requireNonNull(parameters, "parameters");
  }
}
