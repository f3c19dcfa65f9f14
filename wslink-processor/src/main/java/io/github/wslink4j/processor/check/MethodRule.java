package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.MethodDeclaration.Returns;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashSet;
import java.util.Set;

/** A method has one name, one wire form and one way to run. */
final class MethodRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Set<String> names = new HashSet<>();
    for (MethodDeclaration method : service.methods()) {
      if (!names.add(method.javaName())) {
        problems.add(DiagnosticCode.OVERLOADED_METHOD, method.where(), method.javaName());
      }
      check(method, problems);
    }
  }

  private static void check(MethodDeclaration method, Problems problems) {
    if (method.isGeneric()) {
      problems.add(DiagnosticCode.GENERIC_METHOD, method.where(), method.javaName());
    }
    if (method.returns().equals(new Returns.AResult(ResultStyle.STREAM))
        && method.result() instanceof Type.Nullable) {
      problems.add(DiagnosticCode.STREAM_OF_NULLS, method.where(), method.javaName());
    }
    if (!method.isTopic() && method.marks().size() > 1) {
      problems.add(
          DiagnosticCode.TWO_EXECUTIONS, method.marks().get("NonBlocking"), method.javaName());
    }
  }
}
