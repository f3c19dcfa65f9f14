package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashMap;
import java.util.Map;

/** Errors can be told apart by their simple names. */
final class ErrorNameRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Map<String, String> taken = new HashMap<>();
    for (TypeDeclaration type : service.types()) {
      if (type.definition() instanceof ErrorDefinition error) {
        String other = taken.putIfAbsent(error.wireName(), error.name().canonical());
        if (other != null) {
          problems.add(
              DiagnosticCode.ERROR_NAME_TAKEN,
              type.where(),
              other,
              error.name().canonical(),
              error.wireName());
        }
      }
    }
  }
}
