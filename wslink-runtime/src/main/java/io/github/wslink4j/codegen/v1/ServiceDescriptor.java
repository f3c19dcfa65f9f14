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
   * Begins a descriptor, without methods and topics.
   *
   * @param name the interface's full name
   * @param hash what identifies everything about the contract that matters on the wire
   * @return where they are added
   */
  public static Builder builder(String name, String hash) {
    return new Builder(name, hash);
  }

  /**
   * Puts a descriptor together: each {@link #method} and {@link #topic} is followed by what there
   * is to say about it.
   */
  public static final class Builder {

    private final String name;
    private final String hash;
    private final List<MethodEntry> methods = new ArrayList<>();
    private final List<TopicEntry> topics = new ArrayList<>();

    private Subject subject = Subject.NOTHING;
    private Runnable end = () -> {};
    private Fields parameters = Fields.none();
    private Execution execution = Execution.SERIAL;
    private Errors errors = Errors.none();

    /** What is being spoken of. */
    private enum Subject {
      NOTHING,
      METHOD,
      TOPIC
    }

    private Builder(String name, String hash) {
      this.name = name;
      this.hash = hash;
    }

    private Builder begin(Subject next, Runnable entry) {
      end.run();
      subject = next;
      end = entry;
      parameters = Fields.none();
      execution = Execution.SERIAL;
      errors = Errors.none();
      return this;
    }

    private void requireMethod(String what) {
      if (subject != Subject.METHOD) {
        throw new IllegalStateException(what + " is said behind a method");
      }
    }

    /**
     * Adds a method: without parameters, {@link Execution#SERIAL}, and without checked exceptions
     * unless the next calls say otherwise.
     *
     * @param wireName what clients call it
     * @return this
     */
    public Builder method(String wireName) {
      return begin(
          Subject.METHOD,
          () -> methods.add(new MethodEntry(wireName, execution, parameters, errors)));
    }

    /**
     * Adds a topic: without parameters unless the next calls say otherwise.
     *
     * @param topic what clients subscribe to
     * @param overflow what happens when a client is slower than the publisher
     * @param capacity how many publications may wait for one client
     * @return this
     */
    public Builder topic(String topic, Overflow overflow, int capacity) {
      return begin(
          Subject.TOPIC, () -> topics.add(new TopicEntry(topic, overflow, capacity, parameters)));
    }

    /**
     * How the method runs.
     *
     * @param execution on which thread, and beside which other calls
     * @return this
     * @throws IllegalStateException if the last that was added is not a method
     */
    public Builder execution(Execution execution) {
      requireMethod("an execution");
      this.execution = execution;
      return this;
    }

    /**
     * The method's or the topic's next parameters, which must be given.
     *
     * @param names their names
     * @return this
     */
    public Builder required(String... names) {
      return parameters(parameters.required(names));
    }

    /**
     * The method's or the topic's next parameters, which may be left out.
     *
     * @param names their names
     * @return this
     */
    public Builder optional(String... names) {
      return parameters(parameters.optional(names));
    }

    /**
     * Lets the method's last parameter take all positional arguments that are left.
     *
     * @return this
     */
    public Builder variadic() {
      return parameters(parameters.variadic());
    }

    /**
     * All parameters of the method or the topic.
     *
     * @param parameters in place of those that have been named before
     * @return this
     * @throws IllegalStateException if nothing has been added that could have some; so do {@link
     *     #required}, {@link #optional} and {@link #variadic}
     */
    public Builder parameters(Fields parameters) {
      if (subject == Subject.NOTHING) {
        throw new IllegalStateException("parameters are said behind a method or a topic");
      }
      this.parameters = parameters;
      return this;
    }

    /**
     * The checked exceptions of the method that travel to the client as themselves.
     *
     * @param errors all of them
     * @return this
     * @throws IllegalStateException if the last that was added is not a method
     */
    public Builder errors(Errors errors) {
      requireMethod("what errors there are");
      this.errors = errors;
      return this;
    }

    /**
     * Ends the descriptor.
     *
     * @return what has been added
     */
    public ServiceDescriptor build() {
      begin(Subject.NOTHING, () -> {});
      return new ServiceDescriptor(name, hash, methods, topics);
    }
  }
}
