package io.github.wslink4j.codegen.v1;

import java.util.List;
import java.util.Objects;

/**
 * A service without an implementation: its names, in the order of the numbers that {@link
 * DispatchTable#call} and {@link DispatchTable#subscribe} understand.
 *
 * @param name the interface's full name
 * @param hash what identifies everything about the contract that matters on the wire
 * @param methods the methods; a method's number is its place in the list
 * @param topics the topics; a topic's number is its place in the list
 */
public record ServiceDescriptor(
    String name, String hash, List<MethodEntry> methods, List<TopicEntry> topics) {

  /** Copies the lists. */
  public ServiceDescriptor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hash, "hash");
    methods = List.copyOf(methods);
    topics = List.copyOf(topics);
  }
}
