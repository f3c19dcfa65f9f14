package io.github.wslink4j.server;

import io.github.wslink4j.Session;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Arguments;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A service whose methods and topics are put together in a test. */
final class LambdaDispatchTable extends DispatchTable {

  /** A method that takes any arguments by position. */
  interface Method {
    @Nullable Object call(List<@Nullable Object> arguments) throws Exception;
  }

  /** A topic; its arguments are all positional ones. */
  interface TopicMethod {
    Topic<Object> open(List<@Nullable Object> arguments) throws Exception;
  }

  static final Fields ANYTHING = Fields.none().optional("values").variadic();

  private final Builder builder;

  private LambdaDispatchTable(Builder builder) {
    super(builder.descriptor(), builder.implementation == null ? builder : builder.implementation);
    this.builder = builder;
  }

  static Builder named(String name) {
    return new Builder(name);
  }

  /** A table of its own for each client; the first builder only tells the names. */
  static DispatchTable perSession(Builder names, Function<Session, Builder> factory) {
    return DispatchTable.perSession(new LambdaDispatchTable(names), factory);
  }

  @Override
  protected DispatchTable with(Object builder) {
    return ((Builder) builder).build();
  }

  @Override
  public void call(int method, Call call) throws Exception {
    Object result = builder.bodies.get(method).call(arguments(call));
    if (result instanceof CompletionStage<?> stage) {
      call.complete(stage.thenApply(value -> (Object) value), Codecs.ANY);
    } else if (result instanceof Flow.Publisher<?> publisher) {
      call.stream(publisher, Codecs.ANY);
    } else {
      call.result().writeAny(result);
    }
  }

  private static List<@Nullable Object> arguments(Arguments call) {
    List<@Nullable Object> arguments = new ArrayList<>();
    while (call.hasMore()) {
      arguments.add(call.argument(0).readAny());
    }
    return arguments;
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    call.deliver(builder.openers.get(topic).open(arguments(call)), Codecs.ANY);
  }

  /** Puts a service together. */
  static final class Builder {
    private final String name;
    private final List<MethodEntry> methods = new ArrayList<>();
    private final List<Method> bodies = new ArrayList<>();
    private final List<TopicEntry> topics = new ArrayList<>();
    private final List<TopicMethod> openers = new ArrayList<>();
    private @Nullable Object implementation;

    private Builder(String name) {
      this.name = name;
    }

    Builder method(String wireName, Method body) {
      return method(wireName, Execution.SERIAL, body);
    }

    Builder method(String wireName, Execution execution, Method body) {
      return method(new MethodEntry(wireName, execution, ANYTHING, Errors.none()), body);
    }

    Builder method(String wireName, Errors errors, Method body) {
      return method(new MethodEntry(wireName, Execution.SERIAL, ANYTHING, errors), body);
    }

    private Builder method(MethodEntry entry, Method body) {
      methods.add(entry);
      bodies.add(body);
      return this;
    }

    Builder topic(TopicEntry entry, TopicMethod opener) {
      topics.add(entry);
      openers.add(opener);
      return this;
    }

    Builder implementation(Object object) {
      implementation = object;
      return this;
    }

    DispatchTable build() {
      return new LambdaDispatchTable(this);
    }

    private ServiceDescriptor descriptor() {
      return new ServiceDescriptor(name, "", methods, topics);
    }
  }
}
