package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service that is compiled and loaded, with what was generated for it.
 *
 * @param type the interface
 * @param contract what the processor made of it
 * @param methods its methods, as the contract has them
 * @param topics its topics, as the contract has them
 */
record CorpusService(
    Class<?> type, Contract contract, List<ServiceMethod> methods, List<ServiceTopic> topics) {

  static CorpusService of(ClassLoader loader, Contract contract) throws ClassNotFoundException {
    String nested = String.join("$", contract.service().simpleNames());
    String packageName = contract.service().packageName();
    Class<?> type =
        Class.forName(packageName.isEmpty() ? nested : packageName + "." + nested, true, loader);
    Promises promises = new Promises(type);
    Map<String, Method> promised =
        promises.methods().stream().collect(Collectors.toMap(Method::getName, method -> method));
    return new CorpusService(
        type,
        contract,
        contract.methods().stream()
            .map(each -> ServiceMethod.of(promised.get(each.javaName()), each, promises))
            .toList(),
        contract.topics().stream()
            .map(each -> ServiceTopic.of(promised.get(each.javaName()), each, promises))
            .toList());
  }

  /** The names in the contract. */
  List<String> definedNames() {
    return Stream.concat(
            contract.methods().stream().map(MethodDefinition::javaName),
            contract.topics().stream().map(TopicDefinition::javaName))
        .sorted()
        .toList();
  }

  /** The generated table for one implementation. */
  DispatchTable table(Object implementation) {
    return (DispatchTable) generated("DispatchTable", "of", type, implementation);
  }

  /** The generated table with an implementation for each session. */
  DispatchTable table(Function<Object, Object> factory) {
    return (DispatchTable) generated("DispatchTable", "perSession", Function.class, factory);
  }

  /** The generated stub. */
  Object stub(Channel channel) {
    return generated("Client", "of", Channel.class, channel);
  }

  /** The generated stub's asynchronous twin. */
  Object asyncStub(Channel channel) {
    return generated("Client", "async", Channel.class, channel);
  }

  private Object generated(String suffix, String factory, Class<?> parameter, Object argument) {
    try {
      String name = contract.service().companion(suffix).canonical();
      Class<?> companion = Class.forName(name, true, type.getClassLoader());
      Method method = companion.getDeclaredMethod(factory, parameter);
      method.setAccessible(true);
      return method.invoke(null, argument);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + ": " + suffix, e);
    }
  }

  @Override
  public String toString() {
    return type.getName();
  }
}
