package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.Written;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashMap;
import java.util.Map;

/** Topics have names that stock clients take, each its own. */
final class TopicNameRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Map<String, String> taken = new HashMap<>();
    for (MethodDeclaration method : service.methods()) {
      if (method.isTopic()) {
        check(WireNames.ofTopic(service, method), method.javaName(), taken, problems);
      }
    }
  }

  private static void check(
      Written name, String javaName, Map<String, String> taken, Problems problems) {
    if (!WireNames.TOPIC.matcher(name.text()).matches()) {
      problems.add(
          DiagnosticCode.TOPIC_NAME,
          name.where(),
          name.text(),
          WireNames.suggestion(name.text(), WireNames.TOPIC));
    }
    String other = taken.putIfAbsent(name.text(), javaName);
    if (other != null && !other.equals(javaName)) {
      problems.add(DiagnosticCode.TOPIC_NAME_TAKEN, name.where(), other, javaName, name.text());
    }
  }
}
