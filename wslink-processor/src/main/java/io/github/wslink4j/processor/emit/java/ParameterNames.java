package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes the names that a method's parameters have. */
final class ParameterNames {

  private ParameterNames() {}

  /** As a value. */
  static CodeBlock of(List<ParameterDefinition> parameters) {
    return NamesCode.of(names(parameters, false));
  }

  /** As what follows a method's name in a descriptor. */
  static CodeBlock chain(List<ParameterDefinition> parameters, boolean variadic) {
    CodeBlock code = NamesCode.chain(names(parameters, variadic));
    return variadic ? CodeBlock.of("$L.variadic()", code) : code;
  }

  private static List<NamesCode.Name> names(
      List<ParameterDefinition> parameters, boolean variadic) {
    List<NamesCode.Name> names = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      names.add(new NamesCode.Name(parameters.get(i).name(), isRequired(parameters, i, variadic)));
    }
    return names;
  }

  private static boolean isRequired(
      List<ParameterDefinition> parameters, int number, boolean variadic) {
    boolean takesRest = variadic && number == parameters.size() - 1;
    return !takesRest && parameters.get(number).isRequired();
  }
}
