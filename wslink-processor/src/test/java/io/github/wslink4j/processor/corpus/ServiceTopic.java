package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A topic of a service.
 *
 * @param method the method that promises it
 * @param definition what the contract says of it
 * @param parameters its parameters' types
 * @param publication what is published
 */
record ServiceTopic(
    Method method, TopicDefinition definition, List<JavaType> parameters, JavaType publication) {

  static ServiceTopic of(Method method, TopicDefinition definition, Promises promises) {
    return new ServiceTopic(
        method, definition, promises.parameters(method), promises.result(method));
  }

  @Override
  public String toString() {
    return definition.javaName();
  }
}
