package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.ExecutionKind;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.MethodDeclaration.PublishedTopic;
import io.github.wslink4j.processor.declaration.MethodDeclaration.Returns;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import java.util.Comparator;
import java.util.List;

/** Makes contracts of declarations that keep all rules. */
public final class Contracts {

  private static final String DEFAULT_OVERFLOW = "BUFFER";
  private static final int DEFAULT_CAPACITY = 1024;

  private Contracts() {}

  /** The contract of a service without problems. */
  public static Contract of(ServiceDeclaration service) {
    return new Contract(
        service.name(),
        service.isPublic(),
        service.methods().stream()
            .filter(method -> !method.isTopic())
            .map(method -> method(service, method))
            .sorted(Comparator.comparing(MethodDefinition::wireName))
            .toList(),
        service.methods().stream()
            .filter(MethodDeclaration::isTopic)
            .map(method -> topic(service, method))
            .sorted(Comparator.comparing(TopicDefinition::name))
            .toList(),
        service.types().stream()
            .map(TypeDeclaration::definition)
            .sorted(Comparator.comparing(TypeDefinition::name))
            .toList(),
        service.documentation());
  }

  private static MethodDefinition method(ServiceDeclaration service, MethodDeclaration method) {
    return new MethodDefinition(
        method.javaName(),
        WireNames.ofMethod(service, method).text(),
        parameters(service, method),
        method.variadic(),
        method.result(),
        ((Returns.AResult) method.returns()).style(),
        execution(method),
        method.errors(),
        method.documentation());
  }

  private static TopicDefinition topic(ServiceDeclaration service, MethodDeclaration method) {
    return new TopicDefinition(
        method.javaName(),
        WireNames.ofTopic(service, method).text(),
        parameters(service, method),
        method.result(),
        method.published().map(PublishedTopic::overflow).orElse(DEFAULT_OVERFLOW),
        method.published().map(PublishedTopic::capacity).orElse(DEFAULT_CAPACITY),
        method.documentation());
  }

  private static List<ParameterDefinition> parameters(
      ServiceDeclaration service, MethodDeclaration method) {
    Defaults defaults = new Defaults(service);
    return method.parameters().stream()
        .map(
            parameter ->
                new ParameterDefinition(
                    parameter.name(),
                    parameter.type(),
                    defaults.of(parameter),
                    parameter.keyword().isPresent()))
        .toList();
  }

  private static ExecutionKind execution(MethodDeclaration method) {
    if (method.marks().containsKey("NonBlocking")) {
      return ExecutionKind.NON_BLOCKING;
    }
    return method.marks().containsKey("Concurrent")
        ? ExecutionKind.CONCURRENT
        : ExecutionKind.SERIAL;
  }
}
