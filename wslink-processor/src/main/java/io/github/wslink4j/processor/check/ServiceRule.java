package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;

/** Generated code must be able to see and implement the interface. */
final class ServiceRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    String name = service.name().simpleName();
    if (service.isHidden()) {
      problems.add(DiagnosticCode.HIDDEN_SERVICE, service.where(), name);
    }
    if (service.isGeneric()) {
      problems.add(DiagnosticCode.GENERIC_SERVICE, service.where(), name);
    }
    if (service.methods().isEmpty()) {
      problems.add(DiagnosticCode.EMPTY_SERVICE, service.where(), name);
    }
  }
}
