package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.ParameterDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A parameter with a default can be left out. By position that takes that all behind it can be left
 * out too; by keyword it does not matter.
 */
final class DefaultOrderRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    for (MethodDeclaration method : service.methods()) {
      List<ParameterDeclaration> positional = positional(method);
      for (int i = 0; i < positional.size(); i++) {
        ParameterDeclaration parameter = positional.get(i);
        if (parameter.defaultText().isPresent()) {
          requiredIn(positional.subList(i + 1, positional.size()))
              .ifPresent(next -> report(parameter, next, method, problems));
        }
      }
    }
  }

  private static List<ParameterDeclaration> positional(MethodDeclaration method) {
    List<ParameterDeclaration> parameters = method.parameters();
    // A variadic parameter takes what there is, and so is content with nothing.
    int count = method.variadic() ? parameters.size() - 1 : parameters.size();
    return parameters.subList(0, count).stream()
        .filter(parameter -> parameter.keyword().isEmpty())
        .toList();
  }

  private static Optional<ParameterDeclaration> requiredIn(List<ParameterDeclaration> parameters) {
    return parameters.stream().filter(ParameterDeclaration::isRequired).findFirst();
  }

  private static void report(
      ParameterDeclaration parameter,
      ParameterDeclaration next,
      MethodDeclaration method,
      Problems problems) {
    String byKeyword = method.isTopic() ? "" : ", or add @Kwarg to " + next.name();
    problems.add(
        DiagnosticCode.DEFAULT_ORDER,
        parameter.defaultText().orElseThrow().where(),
        parameter.name(),
        next.name(),
        byKeyword);
  }
}
