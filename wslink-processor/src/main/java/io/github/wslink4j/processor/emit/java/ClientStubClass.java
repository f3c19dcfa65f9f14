package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.lang.model.element.Modifier;

/**
 * A client stub that is being written. Each call is begun and filled by one private method, which
 * the interface's own method and its asynchronous twin share.
 */
final class ClientStubClass {

  private static final String CHANNEL = "channel";

  private final Contract contract;
  private final JavaSurroundings surroundings;
  private final JavaName name;
  private final ClassName self;
  private final ClassName service;
  private final Names fieldNames = new Names();
  private final Names methodNames = new Names();
  private final CodecFields codecs;
  private final ErrorEntries errors;
  private final List<FieldSpec> keywordNames = new ArrayList<>();

  ClientStubClass(Contract contract, JavaSurroundings surroundings) {
    this.contract = contract;
    this.surroundings = surroundings;
    this.name = contract.service().companion("Client");
    this.self = JavaTypes.className(name);
    this.service = JavaTypes.className(contract.service());
    fieldNames.newName(CHANNEL);
    contract.methods().forEach(method -> methodNames.newName(method.javaName()));
    contract.topics().forEach(topic -> methodNames.newName(topic.javaName()));
    CodecExpressions expressions = new CodecExpressions(contract, surroundings, null);
    this.codecs = new CodecFields(expressions, fieldNames);
    this.errors = new ErrorEntries(contract, expressions, fieldNames);
  }

  GeneratedFile write() {
    List<MethodSpec> blocking = new ArrayList<>();
    List<MethodSpec> staged = new ArrayList<>();
    List<MethodSpec> begun = new ArrayList<>();
    for (MethodDefinition method : contract.methods()) {
      String begin = methodNames.newName("begin" + capitalized(method.javaName()));
      begun.add(begin(method, begin));
      blocking.add(blocking(method, begin));
      staged.add(staged(method, begin));
    }
    for (TopicDefinition topic : contract.topics()) {
      blocking.add(topic(topic));
      staged.add(stagedTopic(topic));
    }
    TypeSpec.Builder type =
        JavaClass.begin(
                name,
                contract.isPublic(),
                Deprecations.inStub(contract, surroundings),
                surroundings)
            .addJavadoc("Calls a {@link $T} on a server.\n", service)
            .alwaysQualify(surroundings.memberTypes().toArray(String[]::new))
            .addSuperinterface(service)
            .addFields(keywordNames)
            .addFields(codecs.constants())
            .addFields(errors.fields())
            .addField(Library.CHANNEL, CHANNEL, Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(of())
            .addMethod(async())
            .addMethods(blocking)
            .addMethods(begun)
            .addType(asyncClass(staged));
    return JavaClass.end(name, type, contract.service().topLevel(), contract);
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Library.CHANNEL, CHANNEL)
        .addStatement("this.channel = $T.requireNonNull(channel, $S)", Objects.class, CHANNEL)
        .build();
  }

  private MethodSpec of() {
    return factory("of")
        .addJavadoc("The service; its calls wait for their answers.\n\n")
        .addJavadoc("@param channel the way to the server, such as a connected client\n")
        .addJavadoc("@return the service\n")
        .returns(service)
        .addStatement("return new $T(channel)", self)
        .build();
  }

  private MethodSpec async() {
    return factory("async")
        .addJavadoc("The service; its calls answer through stages.\n\n")
        .addJavadoc("@param channel the way to the server, such as a connected client\n")
        .addJavadoc("@return the service's asynchronous twin\n")
        .returns(self.nestedClass("Async"))
        .addStatement("return new $T(channel).new Async()", self)
        .build();
  }

  private MethodSpec.Builder factory(String method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.STATIC)
            .addParameter(Library.CHANNEL, CHANNEL);
    return contract.isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
  }

  /** An inner class, so that both twins begin their calls in the same methods. */
  private TypeSpec asyncClass(List<MethodSpec> methods) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Async")
            .addJavadoc("{@link $T} with stages in place of results.\n", service)
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(methods);
    return (contract.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type).build();
  }

  private MethodSpec blocking(MethodDefinition method, String begin) {
    MethodSpec.Builder builder = implementing(method.javaName(), method.documentation());
    addParameters(builder, method.parameters(), method.variadic());
    method.errors().forEach(error -> builder.addException(JavaTypes.className(error)));
    CodeBlock call = CodeBlock.of("$N($L)", begin, passed(method.parameters()));
    if (method.style() == ResultStyle.STREAM) {
      return builder.returns(style(method)).addStatement("return $L.open()", call).build();
    }
    if (method.style() != ResultStyle.DIRECT) {
      String future = method.style() == ResultStyle.FUTURE ? ".toCompletableFuture()" : "";
      return builder
          .returns(style(method))
          .addStatement("return $L.send()$L", call, future)
          .build();
    }
    if (method.result() instanceof Type.Nothing) {
      return builder.addStatement("$L.await()", call).build();
    }
    return builder
        .returns(JavaTypes.of(method.result()))
        .addStatement("return $L.await()", call)
        .build();
  }

  private MethodSpec staged(MethodDefinition method, String begin) {
    MethodSpec.Builder builder =
        twin(method.javaName(), method.parameters(), method.documentation());
    addParameters(builder, method.parameters(), method.variadic());
    String send = method.style() == ResultStyle.STREAM ? "open" : "send";
    return builder
        .returns(stage(method))
        .addStatement("return $N($L).$N()", begin, passed(method.parameters()), send)
        .build();
  }

  private MethodSpec stagedTopic(TopicDefinition topic) {
    MethodSpec.Builder builder = twin(topic.javaName(), topic.parameters(), topic.documentation());
    addParameters(builder, topic.parameters(), false);
    return builder
        .returns(topicOf(topic))
        .addStatement("return $T.this.$N($L)", self, topic.javaName(), passed(topic.parameters()))
        .build();
  }

  private static MethodSpec.Builder twin(
      String javaName, List<ParameterDefinition> parameters, Documentation documentation) {
    List<String> names = parameters.stream().map(ParameterDefinition::name).toList();
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(javaName)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(JavadocText.ofMethod(documentation, names, true));
    return documentation.deprecated() == null ? builder : builder.addAnnotation(Deprecated.class);
  }

  private static MethodSpec.Builder implementing(String javaName, Documentation documentation) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(javaName)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC);
    return documentation.deprecated() == null ? builder : builder.addAnnotation(Deprecated.class);
  }

  private CodeBlock answer(MethodDefinition method) {
    CodeBlock codec = codecs.codec(method.result(), method.javaName() + "Result");
    return method.errors().isEmpty()
        ? codec
        : CodeBlock.of("$L, $N", codec, errors.of(method.errors(), method.javaName()));
  }

  private static TypeName style(MethodDefinition method) {
    return container(
        method.style() == ResultStyle.FUTURE ? CompletableFuture.class : stageType(method), method);
  }

  /** How the asynchronous twin gives the result. */
  private static TypeName stage(MethodDefinition method) {
    return container(stageType(method), method);
  }

  private static Class<?> stageType(MethodDefinition method) {
    return method.style() == ResultStyle.STREAM ? Flow.Publisher.class : CompletionStage.class;
  }

  private static TypeName container(Class<?> type, MethodDefinition method) {
    return ParameterizedTypeName.get(ClassName.get(type), JavaTypes.boxed(method.result()));
  }

  private static TypeName topicOf(TopicDefinition topic) {
    return ParameterizedTypeName.get(Library.TOPIC, JavaTypes.boxed(topic.publication()));
  }

  private MethodSpec topic(TopicDefinition topic) {
    Names locals = fieldNames.copy();
    MethodSpec.Builder builder =
        implementing(topic.javaName(), topic.documentation()).returns(topicOf(topic));
    addParameters(builder, topic.parameters(), false, locals);
    CodeBlock codec = codecs.codec(topic.publication(), topic.javaName() + "Publication");
    if (topic.parameters().isEmpty()) {
      return builder.addStatement("return $N.topic($S, $L)", CHANNEL, topic.name(), codec).build();
    }
    String subscription = locals.newName("subscription");
    builder.addStatement(
        "$T $N = $N.subscription($S, $L)",
        Library.OUTGOING_SUBSCRIPTION,
        subscription,
        CHANNEL,
        topic.name(),
        topic.parameters().size());
    String out = locals.newName("out");
    builder.addStatement("$T $N = $N.arguments()", Library.WIRE_WRITER, out, subscription);
    ValueCode values = new ValueCode(codecs);
    for (ParameterDefinition parameter : topic.parameters()) {
      CodeBlock value = CodeBlock.of("$N", locals.get(parameter.name()));
      builder.addStatement("$L", values.write(parameter.type(), value, out, parameter.name()));
    }
    return builder.addStatement("return $N.open($L)", subscription, codec).build();
  }

  private static void addParameters(
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

  private static CodeBlock passed(List<ParameterDefinition> parameters) {
    return parameters.stream()
        .map(parameter -> CodeBlock.of("$N", parameter.name()))
        .collect(CodeBlock.joining(", "));
  }

  private MethodSpec begin(MethodDefinition method, String begin) {
    Names locals = fieldNames.copy();
    MethodSpec.Builder builder = MethodSpec.methodBuilder(begin).addModifiers(Modifier.PRIVATE);
    addParameters(builder, method.parameters(), method.variadic(), locals);
    OutgoingCode code =
        new OutgoingCode(method, answer(method), new ValueCode(codecs), locals, this::keywordNames);
    return builder.returns(code.type()).addCode(code.write()).build();
  }

  /** Parameters that hide no field: the method's body speaks of both. */
  private static void addParameters(
      MethodSpec.Builder builder,
      List<ParameterDefinition> parameters,
      boolean variadic,
      Names locals) {
    int last = parameters.size() - 1;
    for (int i = 0; i <= last; i++) {
      ParameterDefinition parameter = parameters.get(i);
      TypeName type = JavaTypes.of(parameter.type());
      builder.addParameter(
          variadic && i == last ? ArrayTypeName.of(type) : type,
          locals.newName(parameter.name(), parameter.name()));
    }
  }

  private String keywordNames(MethodDefinition method) {
    String constant = fieldNames.newName(CodecFields.constantName(method.javaName()) + "_KEYWORDS");
    keywordNames.add(
        FieldSpec.builder(
                Library.FIELDS, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                ParameterNames.of(
                    method.parameters().stream().filter(ParameterDefinition::keyword).toList(),
                    false))
            .build());
    return constant;
  }
}
