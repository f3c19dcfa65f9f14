package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.ParameterDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;

/** What is called is called, and what is subscribed to is subscribed to. */
final class TopicRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    for (MethodDeclaration method : service.methods()) {
      if (method.isTopic()) {
        checkTopic(method, problems);
      } else {
        checkCall(method, problems);
      }
    }
  }

  private static void checkCall(MethodDeclaration method, Problems problems) {
    method
        .published()
        .ifPresent(
            topic ->
                problems.add(
                    DiagnosticCode.TOPIC_ANNOTATION,
                    topic.name().where(),
                    method.javaName(),
                    method.resultText()));
  }

  private static void checkTopic(MethodDeclaration method, Problems problems) {
    method
        .exported()
        .ifPresent(
            given ->
                problems.add(
                    DiagnosticCode.TOPIC_EXPORTED,
                    given.where(),
                    method.javaName(),
                    "ExportRPC",
                    "Name the topic with @PublishTopic."));
    method
        .marks()
        .forEach(
            (mark, where) ->
                problems.add(
                    DiagnosticCode.TOPIC_EXPORTED, where, method.javaName(), mark, "Remove it."));
    method
        .published()
        .filter(topic -> topic.capacity() <= 0)
        .ifPresent(
            topic ->
                problems.add(
                    DiagnosticCode.TOPIC_CAPACITY,
                    topic.capacityWhere(),
                    String.valueOf(topic.capacity())));
    method
        .errors()
        .forEach(
            error ->
                problems.add(
                    DiagnosticCode.TOPIC_THROWS,
                    method.where(),
                    method.javaName(),
                    error.simpleName()));
    method.parameters().forEach(parameter -> checkParameter(parameter, problems));
    if (method.variadic()) {
      problems.add(DiagnosticCode.TOPIC_VARIADIC, method.where(), method.javaName());
    }
  }

  private static void checkParameter(ParameterDeclaration parameter, Problems problems) {
    parameter
        .keyword()
        .ifPresent(
            where ->
                problems.add(DiagnosticCode.TOPIC_PARAMETER, where, "Kwarg", parameter.name()));
  }
}
