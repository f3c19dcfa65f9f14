package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import java.util.List;

/** Writes the set of names that a method's parameters have. */
final class ParameterNames {

  private ParameterNames() {}

  static CodeBlock of(List<ParameterDefinition> parameters, boolean variadic) {
    CodeBlock.Builder names = CodeBlock.builder().add("$T.none()", Library.FIELDS);
    for (int i = 0; i < parameters.size(); ) {
      boolean required = isRequired(parameters, i, variadic);
      CodeBlock.Builder run = CodeBlock.builder();
      String separator = "";
      for (; i < parameters.size() && isRequired(parameters, i, variadic) == required; i++) {
        run.add(separator + "$S", parameters.get(i).name());
        separator = ", ";
      }
      names.add(".$L($L)", required ? "required" : "optional", run.build());
    }
    return variadic ? names.add(".variadic()").build() : names.build();
  }

  private static boolean isRequired(
      List<ParameterDefinition> parameters, int number, boolean variadic) {
    boolean takesRest = variadic && number == parameters.size() - 1;
    return !takesRest && parameters.get(number).isRequired();
  }
}
