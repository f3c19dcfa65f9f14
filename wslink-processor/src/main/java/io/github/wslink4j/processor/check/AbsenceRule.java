package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.ParameterDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.List;

/**
 * Nothing is absent in two ways at one place, which the wire could not tell apart. Where a type is
 * read that shows at once; here it is found where it only follows from what two places say: {@code
 * Page<Optional<String>>} with {@code record Page<T>(@Nullable T item)}.
 */
final class AbsenceRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Absences absences = new Absences(service.types().stream().map(TypeDeclaration::definition));
    for (MethodDeclaration method : service.methods()) {
      String path = service.name().simpleName() + "." + method.javaName();
      check(method.result(), absences, method.where(), path, problems);
      for (ParameterDeclaration parameter : method.parameters()) {
        String place = path + "(" + parameter.name() + ")";
        check(parameter.type(), absences, parameter.where(), place, problems);
      }
    }
    for (TypeDeclaration type : service.types()) {
      for (FieldDefinition field : fields(type)) {
        String name = type.definition().name().simpleName() + "." + field.javaName();
        Where where = type.where(field.javaName());
        check(field.type(), absences, where, type.path() + ", " + name, problems);
      }
    }
  }

  private static List<FieldDefinition> fields(TypeDeclaration type) {
    if (type.definition() instanceof RecordDefinition fields) {
      return fields.fields();
    }
    return type.definition() instanceof ErrorDefinition error ? error.fields() : List.of();
  }

  private static void check(
      Type type, Absences absences, Where where, String path, Problems problems) {
    absences
        .twice(type)
        .ifPresent(twice -> problems.add(DiagnosticCode.TWICE_ABSENT, where, twice, path));
  }
}
