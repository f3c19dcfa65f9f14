package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration.Origin;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashMap;
import java.util.Map;

/**
 * No two codecs have the same name: {@code Mesh.Info} and {@code MeshInfo} in one package would,
 * and so would types of the same name from two other jars.
 */
final class GeneratedNameRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Map<String, JavaName> taken = new HashMap<>();
    for (TypeDeclaration type : service.types()) {
      JavaName name = type.definition().name();
      String codec = name.companion("Codec").simpleName();
      String packageName =
          type.origin() == Origin.CLASS_FILE ? service.name().packageName() : name.packageName();
      JavaName other = taken.putIfAbsent(packageName + "." + codec, name);
      if (other != null) {
        problems.add(
            DiagnosticCode.GENERATED_NAME_TAKEN,
            type.where(),
            other.canonical(),
            name.canonical(),
            codec);
      }
    }
  }
}
