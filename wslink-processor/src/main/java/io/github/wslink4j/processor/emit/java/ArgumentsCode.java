package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Type;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a call or a subscription into locals. */
final class ArgumentsCode {

  private final List<ParameterDefinition> parameters;
  private final boolean variadic;
  private final ValueCode values;
  private final NameAllocator locals;

  /**
   * For one method.
   *
   * @param locals the names of its locals; the parameters' are added, by the parameters
   */
  ArgumentsCode(
      List<ParameterDefinition> parameters,
      boolean variadic,
      ValueCode values,
      NameAllocator locals) {
    this.parameters = parameters;
    this.variadic = variadic;
    this.values = values;
    this.locals = locals;
  }

  /**
   * Statements that read all arguments.
   *
   * @param call the variable that gives the arguments
   * @param names the constant that holds their names; not asked for if there are none
   */
  CodeBlock read(String call, String names) {
    if (parameters.isEmpty()) {
      return CodeBlock.builder()
          .addStatement("$N.nextArgument($T.none())", call, Library.FIELDS)
          .build();
    }
    CodeBlock.Builder code = CodeBlock.builder();
    parameters.forEach(parameter -> declare(parameter, code));
    String in = locals.newName("in");
    code.addStatement("$T $N = $N.in()", Library.WIRE_READER, in, call);
    if (parameters.size() == 1) {
      code.beginControlFlow(
          "while ($N.nextArgument($N) != $T.END)", call, names, Library.WIRE_READER);
      code.addStatement(assignment(parameters.get(0), in));
      return code.endControlFlow().build();
    }
    String number = locals.newName("argument");
    code.beginControlFlow(
        "for (int $N; ($N = $N.nextArgument($N)) != $T.END; )",
        number,
        number,
        call,
        names,
        Library.WIRE_READER);
    code.beginControlFlow("switch ($N)", number);
    for (int i = 0; i < parameters.size(); i++) {
      code.addStatement("case $L -> $L", i, assignment(parameters.get(i), in));
    }
    code.addStatement("default -> $N.skipValue()", in);
    return code.endControlFlow().endControlFlow().build();
  }

  private boolean takesRest(ParameterDefinition parameter) {
    return variadic && parameter.equals(parameters.get(parameters.size() - 1));
  }

  private void declare(ParameterDefinition parameter, CodeBlock.Builder code) {
    String local = locals.newName(parameter.name(), parameter);
    if (takesRest(parameter)) {
      TypeName list =
          ParameterizedTypeName.get(ClassName.get(List.class), JavaTypes.boxed(parameter.type()));
      code.addStatement("$T $N = new $T<>()", list, local, ArrayList.class);
      return;
    }
    CodeBlock initial =
        parameter
            .defaultValue()
            .map(value -> DefaultCode.of(value, parameter.type()))
            .orElseGet(() -> FieldsCode.initial(parameter.type()));
    code.addStatement("$T $N = $L", JavaTypes.of(parameter.type()), local, initial);
  }

  private CodeBlock assignment(ParameterDefinition parameter, String in) {
    String local = locals.get(parameter);
    CodeBlock value = values.read(parameter.type(), in, parameter.name());
    if (takesRest(parameter)) {
      return CodeBlock.of("$N.add($L)", local, value);
    }
    // JavaScript says null for what it leaves out.
    return parameter.defaultValue().isPresent()
        ? CodeBlock.of("$N = $N.readNull() ? $N : $L", local, in, local, value)
        : CodeBlock.of("$N = $L", local, value);
  }

  /** Statements that make an array of the arguments that a primitive {@code int...} takes. */
  CodeBlock unboxed() {
    if (parameters.isEmpty() || !variadic) {
      return CodeBlock.of("");
    }
    ParameterDefinition last = parameters.get(parameters.size() - 1);
    if (!isPrimitive(last.type())) {
      return CodeBlock.of("");
    }
    TypeName element = JavaTypes.of(last.type());
    String list = locals.get(last);
    String array = locals.newName(last.name() + "Array", UNBOXED);
    String index = locals.newName("i");
    return CodeBlock.builder()
        .addStatement("$T $N = new $T[$N.size()]", ArrayTypeName.of(element), array, element, list)
        .beginControlFlow("for (int $N = 0; $N < $N.length; $N++)", index, index, array, index)
        .addStatement("$N[$N] = $N.get($N)", array, index, list, index)
        .endControlFlow()
        .build();
  }

  private static final Object UNBOXED = new Object();

  private static boolean isPrimitive(Type type) {
    return JavaTypes.of(type).isPrimitive();
  }

  /** The arguments as the implementation takes them. */
  CodeBlock arguments() {
    return parameters.stream().map(this::argument).collect(CodeBlock.joining(", "));
  }

  private CodeBlock argument(ParameterDefinition parameter) {
    if (!takesRest(parameter)) {
      return CodeBlock.of("$N", locals.get(parameter));
    }
    return isPrimitive(parameter.type())
        ? CodeBlock.of("$N", locals.get(UNBOXED))
        : CodeBlock.of(
            "$N.toArray($T[]::new)", locals.get(parameter), JavaTypes.of(parameter.type()));
  }
}
