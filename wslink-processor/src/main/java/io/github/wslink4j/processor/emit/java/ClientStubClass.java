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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.lang.model.element.Modifier;

/**
 * A client stub that is being written. The asynchronous twin makes all calls; the interface's own
 * methods are the twin's, on a channel whose calls have been answered when they return.
 */
final class ClientStubClass {

  private static final String CHANNEL = "channel";
  private static final String BLOCKING = "blocking";
  private static final String ASYNC = "async";

  private final Contract contract;
  private final JavaSurroundings surroundings;
  private final JavaName name;
  private final ClassName self;
  private final ClassName service;
  private final ClassName twin;
  private final Names fieldNames = new Names();
  private final String channel;
  private final String blocking;
  private final String async;
  private final CodecFields codecs;
  private final ErrorEntries errors;
  private final List<FieldSpec> keywordNames = new ArrayList<>();

  ClientStubClass(Contract contract, JavaSurroundings surroundings) {
    this.contract = contract;
    this.surroundings = surroundings;
    this.name = contract.service().companion("Client");
    this.self = JavaTypes.className(name);
    this.service = JavaTypes.className(contract.service());
    this.twin = self.nestedClass("Async");
    // No field may hide behind a parameter, as callers see how those are called.
    contract.parameterNames().forEach(fieldNames::newName);
    this.channel = fieldNames.newName(CHANNEL);
    this.blocking = fieldNames.newName(BLOCKING);
    this.async = fieldNames.newName(ASYNC);
    CodecExpressions expressions = new CodecExpressions(contract, surroundings, null);
    this.codecs = new CodecFields(expressions, fieldNames);
    this.errors = new ErrorEntries(contract, expressions, fieldNames);
  }

  GeneratedFile write() {
    List<MethodSpec> own = new ArrayList<>();
    List<MethodSpec> staged = new ArrayList<>();
    for (MethodDefinition method : contract.methods()) {
      own.add(own(method));
      staged.add(staged(method));
    }
    for (TopicDefinition topic : contract.topics()) {
      own.add(ownTopic(topic));
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
            .addFields(twins())
            .addMethod(constructor())
            .addMethod(of())
            .addMethod(async())
            .addMethods(own)
            .addType(asyncClass(staged));
    return JavaClass.end(name, type, contract.service().topLevel(), contract);
  }

  private boolean isBlocking() {
    return contract.methods().stream().anyMatch(ClientStubClass::isBlocking);
  }

  private static boolean isBlocking(MethodDefinition method) {
    return method.style() == ResultStyle.DIRECT;
  }

  private boolean isAsync() {
    return !contract.topics().isEmpty()
        || contract.methods().stream().anyMatch(method -> !isBlocking(method));
  }

  private List<FieldSpec> twins() {
    List<FieldSpec> twins = new ArrayList<>();
    if (isBlocking()) {
      twins.add(FieldSpec.builder(twin, blocking, Modifier.PRIVATE, Modifier.FINAL).build());
    }
    if (isAsync()) {
      twins.add(FieldSpec.builder(twin, async, Modifier.PRIVATE, Modifier.FINAL).build());
    }
    return twins;
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Library.CHANNEL, CHANNEL);
    if (isBlocking()) {
      constructor.addStatement("this.$N = new $T(channel.blocking())", blocking, twin);
    }
    if (isAsync()) {
      constructor.addStatement("this.$N = new $T(channel.async())", async, twin);
    }
    return constructor.build();
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
        .returns(twin)
        .addStatement("return new $T(channel.async())", twin)
        .build();
  }

  private MethodSpec.Builder factory(String method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.STATIC)
            .addParameter(Library.CHANNEL, CHANNEL);
    return contract.isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
  }

  private TypeSpec asyncClass(List<MethodSpec> methods) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Async")
            .addJavadoc("{@link $T} with stages in place of results.\n", service)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addField(Library.CHANNEL, channel, Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Library.CHANNEL, CHANNEL)
                    .addStatement("this.$N = channel", channel)
                    .build())
            .addMethods(methods);
    return (contract.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type).build();
  }

  private MethodSpec own(MethodDefinition method) {
    MethodSpec.Builder builder = implementing(method.javaName(), method.documentation());
    addParameters(builder, method.parameters(), method.variadic());
    method.errors().forEach(error -> builder.addException(JavaTypes.className(error)));
    CodeBlock call =
        CodeBlock.of(
            "$N.$N($L)",
            isBlocking(method) ? blocking : async,
            method.javaName(),
            passed(method.parameters()));
    return switch (method.style()) {
      case DIRECT ->
          method.result() instanceof Type.Nothing
              ? builder.addStatement(call).build()
              : builder
                  .returns(JavaTypes.of(method.result()))
                  .addStatement("return $L.toCompletableFuture().join()", call)
                  .build();
      case FUTURE ->
          builder
              .returns(container(CompletableFuture.class, method))
              .addStatement("return $L.toCompletableFuture()", call)
              .build();
      case STAGE, STREAM ->
          builder.returns(staging(method)).addStatement("return $L", call).build();
    };
  }

  private MethodSpec staged(MethodDefinition method) {
    MethodSpec.Builder builder =
        twin(method.javaName(), method.parameters(), method.documentation());
    addParameters(builder, method.parameters(), method.variadic());
    OutgoingCode code =
        new OutgoingCode(
            method,
            answer(method),
            channel,
            new ValueCode(codecs),
            locals(method.parameters()),
            this::keywordNames);
    return builder.returns(staging(method)).addCode(code.write()).build();
  }

  /** Of a method that sees its parameters, the channel, and constants, which are in capitals. */
  private Names locals(List<ParameterDefinition> parameters) {
    Names locals = new Names();
    locals.newName(channel);
    parameters.forEach(parameter -> locals.newName(parameter.name()));
    return locals;
  }

  private MethodSpec ownTopic(TopicDefinition topic) {
    MethodSpec.Builder builder = implementing(topic.javaName(), topic.documentation());
    addParameters(builder, topic.parameters(), false);
    return builder
        .returns(topicOf(topic))
        .addStatement("return $N.$N($L)", async, topic.javaName(), passed(topic.parameters()))
        .build();
  }

  private MethodSpec stagedTopic(TopicDefinition topic) {
    MethodSpec.Builder builder =
        twin(topic.javaName(), topic.parameters(), topic.documentation()).returns(topicOf(topic));
    addParameters(builder, topic.parameters(), false);
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

  /** How the asynchronous twin gives the result. */
  private static TypeName staging(MethodDefinition method) {
    return container(
        method.style() == ResultStyle.STREAM ? Flow.Publisher.class : CompletionStage.class,
        method);
  }

  private static TypeName container(Class<?> type, MethodDefinition method) {
    return ParameterizedTypeName.get(ClassName.get(type), JavaTypes.boxed(method.result()));
  }

  private static TypeName topicOf(TopicDefinition topic) {
    return ParameterizedTypeName.get(Library.TOPIC, JavaTypes.boxed(topic.publication()));
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

  private String keywordNames(MethodDefinition method) {
    String constant = fieldNames.newName(CodecFields.constantName(method.javaName()) + "_KEYWORDS");
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
