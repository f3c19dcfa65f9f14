package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.TextKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the arguments of a call or a subscription into locals, in the order of the parameters. So
 * each line of a generated method does one thing.
 */
final class ArgumentsCode {

  private final List<ParameterDefinition> parameters;
  private final boolean variadic;
  private final CodecFields codecs;
  private final Names locals;
  private final String call;

  /** The array of the primitives that a loop has read, once it has. */
  private String unboxed = "";

  /**
   * For one method.
   *
   * @param locals the names of its locals
   * @param call the local that gives the arguments
   */
  ArgumentsCode(
      List<ParameterDefinition> parameters,
      boolean variadic,
      CodecFields codecs,
      Names locals,
      String call) {
    this.parameters = parameters;
    this.variadic = variadic;
    this.codecs = codecs;
    this.locals = locals;
    this.call = call;
  }

  /** Statements that read them. */
  CodeBlock read() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterDefinition parameter = parameters.get(i);
      if (isRest(i)) {
        addRest(parameter, i, code);
      } else {
        String local = locals.newName(parameter.name(), parameter.name());
        code.addStatement("var $N = $L", local, argument(i));
      }
    }
    return code.build();
  }

  private boolean isRest(int number) {
    return variadic && number == parameters.size() - 1;
  }

  private void addRest(ParameterDefinition parameter, int number, CodeBlock.Builder code) {
    String list = locals.newName(parameter.name(), parameter.name());
    TypeName listType =
        ParameterizedTypeName.get(ClassName.get(List.class), JavaTypes.boxed(parameter.type()));
    code.addStatement("$T $N = new $T<>()", listType, list, ArrayList.class);
    code.beginControlFlow("while ($N.hasMore())", call);
    code.addStatement("$N.add($L)", list, value(parameter, number)).endControlFlow();
    TypeName element = JavaTypes.of(parameter.type());
    if (element.isPrimitive()) {
      String array = locals.newName(parameter.name() + "Array");
      unboxed = array;
      String index = locals.newName("i");
      code.addStatement(
              "$T $N = new $T[$N.size()]", ArrayTypeName.of(element), array, element, list)
          .beginControlFlow("for (int $N = 0; $N < $N.length; $N++)", index, index, array, index)
          .addStatement("$N[$N] = $N.get($N)", array, index, list, index)
          .endControlFlow();
    }
  }

  /** The arguments, once they are read, as the implementation takes them. */
  CodeBlock passed() {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(isRest(i) ? rest(i) : CodeBlock.of("$N", local(i)));
    }
    return CodeBlock.join(arguments, ", ");
  }

  private String local(int number) {
    return locals.get(parameters.get(number).name());
  }

  private CodeBlock rest(int number) {
    TypeName element = JavaTypes.of(parameters.get(number).type());
    return element.isPrimitive()
        ? CodeBlock.of("$N", unboxed)
        : CodeBlock.of("$N.toArray($T[]::new)", local(number), element);
  }

  private CodeBlock argument(int number) {
    ParameterDefinition parameter = parameters.get(number);
    Type type = parameter.type();
    if (parameter.defaultValue().isPresent()) {
      return CodeBlock.of(
          "$N.has($L) ? $L : $L",
          call,
          number,
          value(parameter, number),
          DefaultCode.of(parameter.defaultValue().get(), type));
    }
    if (type instanceof Type.Maybe maybe) {
      return option("optional", maybe.value(), number);
    }
    if (type instanceof Type.Nullable nullable) {
      return option("nullable", nullable.value(), number);
    }
    return value(parameter, number);
  }

  private CodeBlock option(String method, Type inside, int number) {
    return CodeBlock.of(
        "$N.<$T>$N($L, $L)",
        call,
        JavaTypes.boxed(inside),
        method,
        number,
        codecs.codec(inside, parameters.get(number).name()));
  }

  private CodeBlock value(ParameterDefinition parameter, int number) {
    String argument = call + ".argument(" + number + ")";
    // Of exactly the parameter's type, lest a method of the same name be called that is not served.
    return isConverted(parameter.type())
        ? CodeBlock.of("$L.read($L)", codecs.codec(parameter.type(), parameter.name()), argument)
        : new ValueCode(codecs).read(parameter.type(), argument, parameter.name());
  }

  private static boolean isConverted(Type type) {
    return (type instanceof Type.Scalar scalar && scalar.boxed())
        || (type instanceof Type.Text text
            && (text.kind() == TextKind.CHAR_SEQUENCE || text.kind() == TextKind.BOXED_CHAR));
  }
}
