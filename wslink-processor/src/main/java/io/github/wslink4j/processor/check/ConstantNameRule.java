package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashSet;
import java.util.Set;

/** The constants of an enum have names of their own, aliases included. */
final class ConstantNameRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    for (TypeDeclaration type : service.types()) {
      if (type.definition() instanceof EnumDefinition definition) {
        check(type, definition, problems);
      }
    }
  }

  private static void check(TypeDeclaration type, EnumDefinition definition, Problems problems) {
    Set<String> taken = new HashSet<>();
    for (ConstantDefinition constant : definition.constants()) {
      for (String name : Names.of(constant.wireName(), constant.aliases())) {
        if (!taken.add(name)) {
          problems.add(
              DiagnosticCode.CONSTANT_NAME_TAKEN,
              type.where(constant.javaName()),
              definition.name().simpleName(),
              name);
        }
      }
    }
  }
}
