package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.emit.typescript.Declaration.Callable;
import io.github.wslink4j.processor.emit.typescript.Declaration.ClassType;
import io.github.wslink4j.processor.emit.typescript.Declaration.Method;
import io.github.wslink4j.processor.emit.typescript.Declaration.Parameter;
import io.github.wslink4j.processor.emit.typescript.Declaration.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The module of a service: a class with a method for each method and each topic. */
final class ServiceModule {
  private final Contract contract;
  private final ServiceMethods methods;

  ServiceModule(Contract contract) {
    this.contract = contract;
    this.methods = new ServiceMethods(contract);
  }

  TypeScriptModule module() {
    Symbol name = TypeNames.symbol(contract.service());
    Code session = ClientPackage.WSLINK_SESSION.asType();
    ClassType type =
        new ClassType(
            Docs.of(contract.documentation()),
            name.name(),
            Code.EMPTY,
            List.of(new Property(TsDoc.NONE, "#session", session)),
            TsDoc.NONE.with(
                "@param session -", "of {@code @wslink4j/client}, or of any stock wslink client"),
            new Callable(
                List.of(new Parameter("session", session)),
                Code.EMPTY,
                List.of(Line.of(0, "this.#session = session;"))),
            members());
    return new TypeScriptModule(name.module(), contract.service(), List.of(type));
  }

  private List<Method> members() {
    Set<String> taken = new HashSet<>();
    List<Method> members = new ArrayList<>();
    for (MethodDefinition method : contract.methods()) {
      members.add(
          methods.method(method, Identifiers.claim(Identifiers.method(method.javaName()), taken)));
    }
    for (TopicDefinition topic : contract.topics()) {
      members.add(
          methods.topic(topic, Identifiers.claim(Identifiers.method(topic.javaName()), taken)));
    }
    return members;
  }
}
