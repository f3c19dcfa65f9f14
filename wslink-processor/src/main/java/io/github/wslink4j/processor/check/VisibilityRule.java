package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration.Origin;
import io.github.wslink4j.processor.declaration.TypeDeclaration.Visibility;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;

/** A type's codec, wherever it is generated, must see the type. */
final class VisibilityRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    for (TypeDeclaration type : service.types()) {
      String own = type.definition().name().packageName();
      String codec = type.origin() == Origin.CLASS_FILE ? service.name().packageName() : own;
      boolean hidden =
          type.visibility() == Visibility.HIDDEN
              || (type.visibility() == Visibility.PACKAGE && !codec.equals(own));
      if (hidden) {
        problems.add(
            DiagnosticCode.HIDDEN_TYPE,
            type.where(),
            type.definition().name().simpleName(),
            codec.isEmpty() ? "(default)" : codec,
            type.path(),
            codec.equals(own) ? " or package-private" : "");
      }
    }
  }
}
