package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
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
  private final String blocking;
  private final String async;
  private final AsyncTwinClass asyncTwin;

  ClientStubClass(Contract contract, JavaSurroundings surroundings) {
    this.contract = contract;
    this.surroundings = surroundings;
    this.name = contract.service().companion("Client");
    this.self = JavaTypes.className(name);
    this.service = JavaTypes.className(contract.service());
    this.twin = self.nestedClass(AsyncTwinClass.NAME);
    // No field may hide behind a parameter, as callers see how those are called.
    Names fields = new Names();
    contract.parameterNames().forEach(fields::newName);
    this.blocking = fields.newName(BLOCKING);
    this.async = fields.newName(ASYNC);
    this.asyncTwin = new AsyncTwinClass(contract, surroundings, fields);
  }

  GeneratedFile write() {
    TypeSpec asyncClass = asyncTwin.write(service);
    TypeSpec.Builder type =
        JavaClass.begin(
                name,
                contract.isPublic(),
                Deprecations.inStub(contract, surroundings),
                surroundings)
            .addJavadoc("Calls a {@link $T} on a server.\n", service)
            .alwaysQualify(surroundings.memberTypes().toArray(String[]::new))
            .addSuperinterface(service)
            .addFields(asyncTwin.constants())
            .addFields(twins())
            .addMethod(constructor())
            .addMethod(of())
            .addMethod(async())
            .addType(asyncClass);
    contract.methods().forEach(method -> type.addMethod(own(method)));
    contract.topics().forEach(topic -> type.addMethod(ownTopic(topic)));
    return JavaClass.end(name, type, contract);
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

  private MethodSpec own(MethodDefinition method) {
    MethodSpec.Builder builder = implementing(method.javaName(), method.documentation());
    Signatures.addParameters(builder, method.parameters(), method.variadic());
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
              .returns(Signatures.container(CompletableFuture.class, method))
              .addStatement("return $L.toCompletableFuture()", call)
              .build();
      case STAGE, STREAM ->
          builder.returns(Signatures.staged(method)).addStatement("return $L", call).build();
    };
  }

  private MethodSpec ownTopic(TopicDefinition topic) {
    MethodSpec.Builder builder = implementing(topic.javaName(), topic.documentation());
    Signatures.addParameters(builder, topic.parameters(), false);
    return builder
        .returns(Signatures.topic(topic))
        .addStatement("return $N.$N($L)", async, topic.javaName(), passed(topic.parameters()))
        .build();
  }

  private static MethodSpec.Builder implementing(String javaName, Documentation documentation) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(javaName)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC);
    return documentation.deprecated() == null ? builder : builder.addAnnotation(Deprecated.class);
  }

  private static CodeBlock passed(List<ParameterDefinition> parameters) {
    return parameters.stream()
        .map(parameter -> CodeBlock.of("$N", parameter.name()))
        .collect(CodeBlock.joining(", "));
  }
}
