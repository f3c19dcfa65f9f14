package io.github.wslink4j.codegen.v1;

import io.github.wslink4j.Overflow;
import java.util.ArrayList;
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

  /**
   * A service without methods and topics, to which they are added.
   *
   * @param name the interface's full name
   * @param hash what identifies everything about the contract that matters on the wire
   * @return the descriptor
   */
  public static ServiceDescriptor of(String name, String hash) {
    return new ServiceDescriptor(name, hash, List.of(), List.of());
  }

  /**
   * Adds an ordinary method: a client's calls of it are {@linkplain Execution#SERIAL started one
   * after another}, and it declares no checked exceptions.
   *
   * @param wireName what clients call it
   * @param parameters its parameters
   * @return these methods and the ones before
   */
  public ServiceDescriptor method(String wireName, Fields parameters) {
    return method(wireName, Execution.SERIAL, parameters, Errors.none());
  }

  /**
   * Adds a method whose calls are {@linkplain Execution#SERIAL started one after another}.
   *
   * @param wireName what clients call it
   * @param parameters its parameters
   * @param errors the checked exceptions that travel to the client as themselves
   * @return these methods and the ones before
   */
  public ServiceDescriptor method(String wireName, Fields parameters, Errors errors) {
    return method(wireName, Execution.SERIAL, parameters, errors);
  }

  /**
   * Adds a method that declares no checked exceptions.
   *
   * @param wireName what clients call it
   * @param execution how it runs
   * @param parameters its parameters
   * @return these methods and the ones before
   */
  public ServiceDescriptor method(String wireName, Execution execution, Fields parameters) {
    return method(wireName, execution, parameters, Errors.none());
  }

  /**
   * Adds a method.
   *
   * @param wireName what clients call it
   * @param execution how it runs
   * @param parameters its parameters
   * @param errors the checked exceptions that travel to the client as themselves
   * @return these methods and the ones before
   */
  public ServiceDescriptor method(
      String wireName, Execution execution, Fields parameters, Errors errors) {
    List<MethodEntry> more = new ArrayList<>(methods);
    more.add(new MethodEntry(wireName, execution, parameters, errors));
    return new ServiceDescriptor(name, hash, more, topics);
  }

  /**
   * Adds a topic.
   *
   * @param topic what clients subscribe to
   * @param overflow what happens when a client is slower than the publisher
   * @param capacity how many publications may wait for one client
   * @param parameters those of its method
   * @return these topics and the ones before
   */
  public ServiceDescriptor topic(String topic, Overflow overflow, int capacity, Fields parameters) {
    List<TopicEntry> more = new ArrayList<>(topics);
    more.add(new TopicEntry(topic, overflow, capacity, parameters));
    return new ServiceDescriptor(name, hash, methods, more);
  }
}
