package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.List;

/** All rules. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new ServiceRule(),
          new MethodRule(),
          new MethodNameRule(),
          new TopicRule(),
          new TopicNameRule(),
          new ParameterRule(),
          new DefaultOrderRule(),
          new AbsenceRule(),
          new VisibilityRule(),
          new FieldNameRule(),
          new ConstantNameRule(),
          new UnionRule(),
          new ErrorNameRule(),
          new GeneratedNameRule());

  private Rules() {}

  /** Checks a service against all of them, so that all problems are told at once. */
  public static void check(ServiceDeclaration service, Problems problems) {
    for (Rule rule : ALL) {
      rule.check(service, problems);
    }
  }
}
