package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fields of a record have names of their own, aliases included. */
final class FieldNameRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    for (TypeDeclaration type : service.types()) {
      if (type.definition() instanceof RecordDefinition definition) {
        check(type, definition.fields(), new HashSet<>(), problems);
      } else if (type.definition() instanceof ErrorDefinition definition) {
        Set<String> taken = new HashSet<>(definition.takesMessage() ? Set.of("message") : Set.of());
        check(type, definition.fields(), taken, problems);
      }
    }
  }

  private static void check(
      TypeDeclaration type, List<FieldDefinition> fields, Set<String> taken, Problems problems) {
    for (FieldDefinition field : fields) {
      if (!field.isIgnored()) {
        for (String name : Names.of(field.wireName(), field.aliases())) {
          if (!taken.add(name)) {
            problems.add(
                DiagnosticCode.FIELD_NAME_TAKEN,
                type.where(field.javaName()),
                type.definition().name().simpleName(),
                name);
          }
        }
      }
    }
  }
}
