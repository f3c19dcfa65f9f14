package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.ParameterDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.List;

/** Defaults fit their parameters, and keywords stand at the end. */
final class ParameterRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Defaults defaults = new Defaults(service);
    for (MethodDeclaration method : service.methods()) {
      boolean keywords = false;
      for (ParameterDeclaration parameter : method.parameters()) {
        defaults.check(parameter, problems);
        if (isVariadic(method, parameter)) {
          checkVariadic(parameter, problems);
        }
        if (keywords && parameter.keyword().isEmpty()) {
          problems.add(DiagnosticCode.KWARG_ORDER, parameter.where(), parameter.name());
        }
        keywords |= parameter.keyword().isPresent();
      }
    }
  }

  private static boolean isVariadic(MethodDeclaration method, ParameterDeclaration parameter) {
    List<ParameterDeclaration> parameters = method.parameters();
    return method.variadic() && parameter.equals(parameters.get(parameters.size() - 1));
  }

  private static void checkVariadic(ParameterDeclaration parameter, Problems problems) {
    parameter
        .keyword()
        .ifPresent(
            where ->
                problems.add(DiagnosticCode.VARIADIC_PARAMETER, where, parameter.name(), "Kwarg"));
    parameter
        .defaultText()
        .ifPresent(
            text ->
                problems.add(
                    DiagnosticCode.VARIADIC_PARAMETER, text.where(), parameter.name(), "Default"));
  }
}
