package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.Documentation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The asynchronous twin of a service, within its client stub: it makes the calls. The constants
 * that they need belong to the stub, in which nothing else needs any.
 */
final class AsyncTwinClass {

  /** The twin's simple name. */
  static final String NAME = "Async";

  private static final String CHANNEL = "channel";

  private final Contract contract;
  private final Names stubFields;
  private final String channel;
  private final CodecFields codecs;
  private final ErrorEntries errors;
  private final List<FieldSpec> keywordNames = new ArrayList<>();

  /**
   * For one stub.
   *
   * @param stubFields the names that the stub's fields have already
   */
  AsyncTwinClass(Contract contract, JavaSurroundings surroundings, Names stubFields) {
    this.contract = contract;
    this.stubFields = stubFields;
    this.channel = stubFields.newName(CHANNEL);
    CodecExpressions expressions = new CodecExpressions(contract, surroundings, null);
    this.codecs = new CodecFields(expressions, stubFields);
    this.errors = new ErrorEntries(contract, expressions, stubFields);
  }

  /** The class. */
  TypeSpec write(ClassName service) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addJavadoc("{@link $T} with stages in place of results.\n", service)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addField(Library.CHANNEL, channel, Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Library.CHANNEL, CHANNEL)
                    .addStatement("this.$N = channel", channel)
                    .build());
    contract.methods().forEach(method -> type.addMethod(method(method)));
    contract.topics().forEach(topic -> type.addMethod(topic(topic)));
    return (contract.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type).build();
  }

  /** The stub's constants; all of them are known once the class is written. */
  List<FieldSpec> constants() {
    List<FieldSpec> constants = new ArrayList<>(keywordNames);
    constants.addAll(codecs.constants());
    constants.addAll(errors.fields());
    return constants;
  }

  private MethodSpec method(MethodDefinition method) {
    MethodSpec.Builder builder =
        begin(method.javaName(), method.parameters(), method.documentation());
    Signatures.addParameters(builder, method.parameters(), method.variadic());
    OutgoingCode code =
        new OutgoingCode(
            method,
            answer(method),
            channel,
            new ValueCode(codecs),
            locals(method.parameters()),
            this::keywordNames);
    return builder.returns(Signatures.staged(method)).addCode(code.write()).build();
  }

  /** Of a method that sees its parameters, the channel, and constants, which are in capitals. */
  private Names locals(List<ParameterDefinition> parameters) {
    Names locals = new Names();
    locals.newName(channel);
    parameters.forEach(parameter -> locals.newName(parameter.name()));
    return locals;
  }

  private MethodSpec topic(TopicDefinition topic) {
    MethodSpec.Builder builder =
        begin(topic.javaName(), topic.parameters(), topic.documentation())
            .returns(Signatures.topic(topic));
    Signatures.addParameters(builder, topic.parameters(), false);
    CodeBlock codec = codecs.codec(topic.publication(), topic.javaName() + "Publication");
    if (topic.parameters().isEmpty()) {
      return builder
          .addStatement(
              "return $N.<$T>topic($S, $L)",
              channel,
              JavaTypes.boxed(topic.publication()),
              topic.name(),
              codec)
          .build();
    }
    Names locals = locals(topic.parameters());
    String subscription = locals.newName("subscription");
    builder.addStatement(
        "var $N = $N.subscription($S, $L)",
        subscription,
        channel,
        topic.name(),
        topic.parameters().size());
    String out = locals.newName("out");
    builder.addStatement("var $N = $N.arguments()", out, subscription);
    ValueCode values = new ValueCode(codecs);
    for (ParameterDefinition parameter : topic.parameters()) {
      CodeBlock value = CodeBlock.of("$N", parameter.name());
      builder.addStatement("$L", values.write(parameter.type(), value, out, parameter.name()));
    }
    return builder
        .addStatement(
            "return $N.<$T>open($L)", subscription, JavaTypes.boxed(topic.publication()), codec)
        .build();
  }

  private static MethodSpec.Builder begin(
      String javaName, List<ParameterDefinition> parameters, Documentation documentation) {
    List<String> names = parameters.stream().map(ParameterDefinition::name).toList();
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(javaName)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(JavadocText.ofMethod(documentation, names, true));
    return documentation.deprecated() == null ? builder : builder.addAnnotation(Deprecated.class);
  }

  private CodeBlock answer(MethodDefinition method) {
    CodeBlock codec = codecs.codec(method.result(), method.javaName() + "Result");
    return method.errors().isEmpty()
        ? codec
        : CodeBlock.of("$L, $N", codec, errors.of(method.errors(), method.javaName()));
  }

  private String keywordNames(MethodDefinition method) {
    String constant = stubFields.newName(CodecFields.constantName(method.javaName()) + "_KEYWORDS");
    keywordNames.add(
        FieldSpec.builder(
                Library.FIELDS, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                ParameterNames.of(
                    method.parameters().stream().filter(ParameterDefinition::keyword).toList()))
            .build());
    return constant;
  }
}
