package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.ExecutionKind;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.document.ContractHash;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** A dispatch table that is being written. */
final class DispatchTableClass {

  private static final String DESCRIPTOR = "DESCRIPTOR";

  /** How long a list of names may be that stands behind a method's name. */
  private static final int SHORT = 30;

  private final Contract contract;
  private final JavaSurroundings surroundings;
  private final JavaName name;
  private final ClassName service;
  private final Names fieldNames = new Names();
  private final CodecFields codecs;
  private final ErrorEntries errors;

  DispatchTableClass(Contract contract, JavaSurroundings surroundings) {
    this.contract = contract;
    this.surroundings = surroundings;
    this.name = contract.service().companion("DispatchTable");
    this.service = JavaTypes.className(contract.service());
    fieldNames.newName(DESCRIPTOR);
    fieldNames.newName("service");
    CodecExpressions expressions = new CodecExpressions(contract, surroundings, null);
    this.codecs = new CodecFields(expressions, fieldNames);
    this.errors = new ErrorEntries(contract, expressions, fieldNames);
  }

  GeneratedFile write() {
    List<MethodSpec> calls = new ArrayList<>();
    contract.methods().forEach(method -> calls.add(call(method)));
    contract.topics().forEach(topic -> calls.add(subscribe(topic)));
    FieldSpec descriptor = descriptor();
    List<String> methods = contract.methods().stream().map(MethodDefinition::javaName).toList();
    List<String> topics = contract.topics().stream().map(TopicDefinition::javaName).toList();
    TypeSpec.Builder type =
        JavaClass.begin(
                name,
                contract.isPublic(),
                Deprecations.inTable(contract, surroundings),
                surroundings)
            .addJavadoc("Serves a {@link $T}: hand it to a server.\n", service)
            .superclass(Library.DISPATCH_TABLE)
            .addFields(codecs.constants())
            .addFields(errors.fields())
            .addField(descriptor)
            .addField(service, "service", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(of())
            .addMethod(perSession())
            .addMethod(switchOver("call", Library.CALL, "method", methods))
            .addMethod(switchOver("subscribe", Library.TOPIC_CALL, "topic", topics))
            .addMethods(calls);
    return JavaClass.end(name, type, contract.service().topLevel(), contract);
  }

  private FieldSpec descriptor() {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.of(\n$>$>$S,\n$S)",
                Library.SERVICE_DESCRIPTOR,
                contract.service().canonical(),
                ContractHash.of(contract));
    contract.methods().forEach(method -> addMethod(method, value));
    contract.topics().forEach(topic -> addTopic(topic, value));
    return FieldSpec.builder(
            Library.SERVICE_DESCRIPTOR,
            DESCRIPTOR,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(value.add("$<$<").build())
        .build();
  }

  private void addMethod(MethodDefinition method, CodeBlock.Builder value) {
    value.add("\n.method($S,", method.wireName());
    if (method.execution() != ExecutionKind.SERIAL) {
      value.add(" $T.$L,", Library.EXECUTION, method.execution());
    }
    addParameters(method.parameters(), method.variadic(), value);
    if (!method.errors().isEmpty()) {
      value.add(", $N", errors.of(method.errors(), method.javaName()));
    }
    value.add(")");
  }

  private static void addTopic(TopicDefinition topic, CodeBlock.Builder value) {
    value.add(
        "\n.topic($S, $T.$L, $L,",
        topic.name(),
        Library.OVERFLOW,
        topic.overflow(),
        topic.capacity());
    addParameters(topic.parameters(), false, value);
    value.add(")");
  }

  /** On the same line only if they are few, or short. */
  private static void addParameters(
      List<ParameterDefinition> parameters, boolean variadic, CodeBlock.Builder value) {
    CodeBlock names = ParameterNames.of(parameters, variadic);
    int length = parameters.stream().mapToInt(parameter -> parameter.name().length() + 4).sum();
    value.add(parameters.size() < 2 || length <= SHORT ? " $L" : "\n$>$>$L$<$<", names);
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(service, "service")
        .addStatement("super(DESCRIPTOR, service)")
        .addStatement("this.service = service")
        .build();
  }

  private MethodSpec of() {
    return visible("of")
        .addJavadoc("Serves all clients with one object.\n\n")
        .addJavadoc("@param service the implementation, called as its methods' annotations say\n")
        .addJavadoc("@return the table\n")
        .returns(Library.DISPATCH_TABLE)
        .addParameter(service, "service")
        .addStatement("return new $T(service)", JavaTypes.className(name))
        .build();
  }

  private MethodSpec perSession() {
    TypeName factory =
        ParameterizedTypeName.get(
            ClassName.get(Function.class),
            WildcardTypeName.supertypeOf(Library.SESSION),
            WildcardTypeName.subtypeOf(service));
    return visible("perSession")
        .addJavadoc("Serves each client with an object of its own.\n\n")
        .addJavadoc("@param factory makes the implementation, when a client's hello is accepted\n")
        .addJavadoc("@return the table\n")
        .returns(Library.DISPATCH_TABLE)
        .addParameter(factory, "factory")
        .addStatement("return perSession(DESCRIPTOR, factory, $T::of)", JavaTypes.className(name))
        .build();
  }

  private MethodSpec.Builder visible(String method) {
    MethodSpec.Builder builder = MethodSpec.methodBuilder(method).addModifiers(Modifier.STATIC);
    return contract.isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
  }

  private MethodSpec switchOver(
      String method, ClassName callType, String number, List<String> javaNames) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeName.INT, number)
            .addParameter(callType, "call");
    CodeBlock refusal =
        CodeBlock.of(
            "throw new $T($S + $N)", IllegalArgumentException.class, number + ": ", number);
    if (javaNames.isEmpty()) {
      return builder.addStatement(refusal).build();
    }
    builder.addException(Exception.class).beginControlFlow("switch ($N)", number);
    for (int i = 0; i < javaNames.size(); i++) {
      builder.addStatement("case $L -> $N(call)", i, javaNames.get(i));
    }
    return builder.addStatement("default -> $L", refusal).endControlFlow().build();
  }

  private MethodSpec call(MethodDefinition method) {
    Names locals = fieldNames.copy();
    String call = locals.newName("call");
    ArgumentsCode arguments =
        new ArgumentsCode(method.parameters(), method.variadic(), codecs, locals, call);
    return begin(method.javaName(), Library.CALL, call)
        .addCode(arguments.before())
        .addCode(answer(method, invocation(method.javaName(), arguments), call, locals))
        .build();
  }

  private CodeBlock answer(
      MethodDefinition method, CodeBlock invocation, String call, Names locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    String hint = method.javaName() + "Result";
    if (method.style() != ResultStyle.DIRECT) {
      String answer = method.style() == ResultStyle.STREAM ? "stream" : "complete";
      return code.addStatement(
              "$N.$N($L, $L)", call, answer, invocation, codecs.codec(method.result(), hint))
          .build();
    }
    if (method.result() instanceof Type.Nothing) {
      return code.addStatement(invocation).addStatement("$N.result().writeNull()", call).build();
    }
    String result = locals.newName("result");
    code.addStatement("$T $N = $L", JavaTypes.of(method.result()), result, invocation);
    return code.addStatement(
            "$L",
            new ValueCode(codecs)
                .write(method.result(), CodeBlock.of("$N", result), call + ".result()", hint))
        .build();
  }

  private MethodSpec subscribe(TopicDefinition topic) {
    Names locals = fieldNames.copy();
    String call = locals.newName("call");
    ArgumentsCode arguments = new ArgumentsCode(topic.parameters(), false, codecs, locals, call);
    return begin(topic.javaName(), Library.TOPIC_CALL, call)
        .addStatement(
            "$N.deliver($L, $L)",
            call,
            invocation(topic.javaName(), arguments),
            codecs.codec(topic.publication(), topic.javaName() + "Publication"))
        .build();
  }

  private static MethodSpec.Builder begin(String javaName, ClassName callType, String call) {
    return MethodSpec.methodBuilder(javaName)
        .addModifiers(Modifier.PRIVATE)
        .addException(Exception.class)
        .addParameter(callType, call);
  }

  private static CodeBlock invocation(String javaName, ArgumentsCode arguments) {
    return CodeBlock.of("service.$N($L)", javaName, arguments.arguments());
  }
}
