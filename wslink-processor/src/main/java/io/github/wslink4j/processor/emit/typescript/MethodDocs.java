package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.JavaName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comments of a service's methods. */
final class MethodDocs {
  private final Contract contract;

  MethodDocs(Contract contract) {
    this.contract = contract;
  }

  TsDoc of(MethodDefinition method, ArgumentList arguments) {
    Documentation documentation = method.documentation();
    TsDoc doc = withParameters(documentation, method.parameters(), arguments);
    if (!documentation.returns().isEmpty()) {
      doc = doc.with("@returns", documentation.returns());
    }
    for (JavaName error : method.errors()) {
      String link = "@throws {@link " + TypeNames.symbol(error).name() + "}";
      doc = doc.with(link, reason(documentation, error));
    }
    return doc.deprecated(documentation.deprecated());
  }

  TsDoc of(TopicDefinition topic, ArgumentList arguments) {
    return withParameters(topic.documentation(), topic.parameters(), arguments)
        .deprecated(topic.documentation().deprecated());
  }

  private TsDoc withParameters(
      Documentation documentation, List<ParameterDefinition> parameters, ArgumentList arguments) {
    TsDoc doc = TsDoc.of(documentation.text());
    for (int i = 0; i < parameters.size(); i++) {
      ParameterDefinition parameter = parameters.get(i);
      String text = documentation.parameters().getOrDefault(parameter.name(), "");
      Optional<String> fallback =
          parameter
              .defaultValue()
              .map(value -> "default: {@code " + Literals.of(value, contract) + "}");
      String both =
          text.isEmpty()
              ? fallback.orElse("")
              : text + fallback.map(it -> " (" + it + ")").orElse("");
      if (!both.isEmpty()) {
        doc = doc.with("@param " + arguments.names().get(i) + " -", both);
      }
    }
    return doc;
  }

  /** What the comment says about an exception, by its simple name or its full one. */
  private static String reason(Documentation documentation, JavaName error) {
    return documentation.exceptions().entrySet().stream()
        .filter(entry -> ("." + error.canonical()).endsWith("." + entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
