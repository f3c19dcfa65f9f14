package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.CamelCase;
import io.github.wslink4j.processor.declaration.MethodDeclaration;
import io.github.wslink4j.processor.declaration.MethodDeclaration.PublishedTopic;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.Written;
import java.util.regex.Pattern;

/** The names of methods and topics on the wire: given ones, and those that follow from Java's. */
final class WireNames {

  static final Pattern METHOD = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
  static final Pattern TOPIC = Pattern.compile("\\w+(\\.\\w+)*");

  private WireNames() {}

  /** A method's name, and where it was written: the method itself, if the name follows. */
  static Written ofMethod(ServiceDeclaration service, MethodDeclaration method) {
    return method
        .exported()
        .filter(given -> !given.text().isEmpty())
        .orElseGet(() -> new Written(derived(service, method), method.where()));
  }

  /** A topic's name, and where it was written. */
  static Written ofTopic(ServiceDeclaration service, MethodDeclaration method) {
    return method
        .published()
        .map(PublishedTopic::name)
        .filter(given -> !given.text().isEmpty())
        .orElseGet(() -> new Written(derived(service, method), method.where()));
  }

  private static String derived(ServiceDeclaration service, MethodDeclaration method) {
    return prefix(service) + "." + CamelCase.separated(method.javaName(), '_');
  }

  /** What the names of methods that give none of their own begin with. */
  static String prefix(ServiceDeclaration service) {
    String given = service.prefix().text();
    return given.isEmpty() ? CamelCase.separated(service.name().simpleName(), '_') : given;
  }

  /** The nearest allowed name, as a suggestion; nothing if there is none. */
  static String suggestion(String name, Pattern allowed) {
    String repaired = name.replaceAll("[^A-Za-z0-9_.]+", "_").replaceAll("\\.+", ".");
    String candidate = allowed == METHOD ? CamelCase.separated(repaired, '_') : repaired;
    return allowed.matcher(candidate).matches() ? " Did you mean \"" + candidate + "\"?" : "";
  }
}
