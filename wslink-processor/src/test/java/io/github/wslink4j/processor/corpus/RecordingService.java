package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.Topic;
import io.github.wslink4j.TopicPublisher;
import io.github.wslink4j.codegen.v1.DispatchTable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * An implementation of any service: it notes what it is called with, and answers what it is told
 * to. Its topics are there to be published to.
 */
final class RecordingService implements InvocationHandler {

  private final Map<String, TopicPublisher<@Nullable Object>> topics = new HashMap<>();
  private @Nullable String method;
  private @Nullable Object @Nullable [] arguments;
  private Callable<@Nullable Object> answer = () -> null;

  /** Makes an object that implements the interface. */
  Object implementing(Class<?> service) {
    return Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, this);
  }

  /** The table that serves all sessions with it. */
  DispatchTable table(CorpusService service) {
    return service.table(implementing(service.type()));
  }

  /** Forgets the last call, and takes what the next one returns or throws. */
  void willAnswer(Callable<@Nullable Object> answer) {
    this.answer = answer;
    method = null;
    arguments = null;
  }

  /** The name of the method that was called last; null if none was since {@link #willAnswer}. */
  @Nullable String method() {
    return method;
  }

  /** What the last call came with; null if there was none since {@link #willAnswer}. */
  @Nullable List<@Nullable Object> arguments() {
    return arguments == null ? null : Arrays.asList(arguments);
  }

  /** The publishing end of a topic. */
  TopicPublisher<@Nullable Object> topic(String method) {
    return topics.computeIfAbsent(method, name -> new TopicPublisher<>());
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method called, @Nullable Object @Nullable [] given)
      throws Exception {
    if (called.getDeclaringClass() == Object.class) {
      return called.invoke(this, given);
    }
    method = called.getName();
    arguments = given == null ? new Object[0] : given;
    return called.getReturnType() == Topic.class ? topic(method) : answer.call();
  }
}
