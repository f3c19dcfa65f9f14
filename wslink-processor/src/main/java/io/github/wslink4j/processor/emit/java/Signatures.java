package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** What the methods of a client stub, and those of its asynchronous twin, take and return. */
final class Signatures {

  private Signatures() {}

  /** What gives a method's result later: a stage, or a publisher of its items. */
  static TypeName staged(MethodDefinition method) {
    return container(
        method.style() == ResultStyle.STREAM ? Flow.Publisher.class : CompletionStage.class,
        method);
  }

  /** A generic type of a method's result. */
  static TypeName container(Class<?> type, MethodDefinition method) {
    return ParameterizedTypeName.get(ClassName.get(type), JavaTypes.boxed(method.result()));
  }

  static TypeName topic(TopicDefinition topic) {
    return ParameterizedTypeName.get(Library.TOPIC, JavaTypes.boxed(topic.publication()));
  }

  /** Adds the parameters of a contract as Java has them. */
  static void addParameters(
      MethodSpec.Builder builder, List<ParameterDefinition> parameters, boolean variadic) {
    int last = parameters.size() - 1;
    for (int i = 0; i <= last; i++) {
      TypeName type = JavaTypes.of(parameters.get(i).type());
      boolean takesRest = variadic && i == last;
      builder.addParameter(
          ParameterSpec.builder(takesRest ? ArrayTypeName.of(type) : type, parameters.get(i).name())
              .build());
    }
    builder.varargs(variadic);
  }
}
