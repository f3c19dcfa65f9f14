package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.Written;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashMap;
import java.util.Map;

/** Methods have proper wire names, each its own. */
final class MethodNameRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Written prefix = service.prefix();
    boolean badPrefix =
        !prefix.text().isEmpty() && !WireNames.METHOD.matcher(prefix.text()).matches();
    if (badPrefix) {
      invalid(prefix, problems);
    }
    Map<String, String> taken = new HashMap<>();
    for (MethodDeclaration method : service.methods()) {
      if (!method.isTopic()) {
        boolean follows = method.exported().map(Written::text).orElse("").isEmpty();
        if (!badPrefix || !follows) {
          check(WireNames.ofMethod(service, method), method.javaName(), taken, problems);
        }
      }
    }
  }

  private static void check(
      Written name, String javaName, Map<String, String> taken, Problems problems) {
    if (!WireNames.METHOD.matcher(name.text()).matches()) {
      invalid(name, problems);
    }
    String other = taken.putIfAbsent(name.text(), javaName);
    // Overloaded methods have their own problem.
    if (other != null && !other.equals(javaName)) {
      problems.add(DiagnosticCode.METHOD_NAME_TAKEN, name.where(), other, javaName, name.text());
    }
  }

  private static void invalid(Written name, Problems problems) {
    problems.add(
        DiagnosticCode.METHOD_NAME,
        name.where(),
        name.text(),
        WireNames.suggestion(name.text(), WireNames.METHOD));
  }
}
