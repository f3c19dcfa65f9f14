package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.wslink4j.processor.contract.Contract;
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
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** A dispatch table that is being written. */
final class DispatchTableClass {

  private final Contract contract;
  private final JavaSurroundings surroundings;
  private final JavaName name;
  private final ClassName service;
  private final NameAllocator constantNames = new NameAllocator();
  private final CodecFields codecs;
  private final ErrorEntries errors;
  private final List<FieldSpec> parameterNames = new ArrayList<>();

  DispatchTableClass(Contract contract, JavaSurroundings surroundings) {
    this.contract = contract;
    this.surroundings = surroundings;
    this.name = contract.service().companion("DispatchTable");
    this.service = JavaTypes.className(contract.service());
    constantNames.newName("DESCRIPTOR", "DESCRIPTOR");
    constantNames.newName("service", "service");
    contract
        .methods()
        .forEach(method -> constantNames.newName(constant(method.javaName()), method));
    contract.topics().forEach(topic -> constantNames.newName(constant(topic.javaName()), topic));
    CodecExpressions expressions = new CodecExpressions(contract, surroundings, null);
    this.codecs = new CodecFields(expressions, constantNames);
    this.errors = new ErrorEntries(contract, expressions, constantNames);
  }

  private static String constant(String javaName) {
    return CodecFields.constantName(javaName);
  }

  GeneratedFile write() {
    List<MethodSpec> calls = new ArrayList<>();
    contract.methods().forEach(method -> calls.add(call(method)));
    contract.topics().forEach(topic -> calls.add(subscribe(topic)));
    FieldSpec descriptor = descriptor();
    TypeSpec.Builder type =
        JavaClass.begin(
                name,
                contract.isPublic(),
                Deprecations.inTable(contract, surroundings),
                surroundings)
            .addJavadoc("Serves a {@link $T}: hand it to a server.\n", service)
            .superclass(Library.DISPATCH_TABLE)
            .addFields(numbers())
            .addFields(parameterNames)
            .addFields(codecs.constants())
            .addFields(errors.fields())
            .addField(descriptor)
            .addField(service, "service", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(of())
            .addMethod(perSession())
            .addMethod(implementation())
            .addMethod(switchOver("call", Library.CALL, "method", contract.methods()))
            .addMethod(switchOver("subscribe", Library.TOPIC_CALL, "topic", contract.topics()))
            .addMethods(calls);
    return JavaClass.end(name, type, contract.service().topLevel(), contract);
  }

  private List<FieldSpec> numbers() {
    List<FieldSpec> numbers = new ArrayList<>();
    for (int i = 0; i < contract.methods().size(); i++) {
      numbers.add(number(constantNames.get(contract.methods().get(i)), i));
    }
    for (int i = 0; i < contract.topics().size(); i++) {
      numbers.add(number(constantNames.get(contract.topics().get(i)), i));
    }
    return numbers;
  }

  private static FieldSpec number(String constant, int number) {
    return FieldSpec.builder(
            TypeName.INT, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", number)
        .build();
  }

  private FieldSpec descriptor() {
    CodeBlock methods =
        contract.methods().stream().map(this::methodEntry).collect(CodeBlock.joining(",\n"));
    CodeBlock topics =
        contract.topics().stream().map(this::topicEntry).collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(
            Library.SERVICE_DESCRIPTOR,
            "DESCRIPTOR",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "new $T(\n$>$>$S,\n$S,\n$L,\n$L)$<$<",
            Library.SERVICE_DESCRIPTOR,
            contract.service().canonical(),
            ContractHash.of(contract),
            list(methods),
            list(topics))
        .build();
  }

  private static CodeBlock list(CodeBlock elements) {
    return elements.isEmpty()
        ? CodeBlock.of("$T.of()", List.class)
        : CodeBlock.of("$T.of(\n$>$>$L)$<$<", List.class, elements);
  }

  private CodeBlock methodEntry(MethodDefinition method) {
    CodeBlock.Builder entry =
        CodeBlock.builder()
            .add(
                "new $T($S, $T.$L",
                Library.METHOD_ENTRY,
                method.wireName(),
                Library.EXECUTION,
                method.execution());
    if (!method.errors().isEmpty()) {
      entry.add(", $L", errors.of(method.errors(), method.javaName()));
    }
    return entry.add(")").build();
  }

  private CodeBlock topicEntry(TopicDefinition topic) {
    return CodeBlock.of(
        "new $T($S, $T.$L, $L, $L)",
        Library.TOPIC_ENTRY,
        topic.name(),
        Library.OVERFLOW,
        topic.overflow(),
        topic.capacity(),
        !topic.parameters().isEmpty());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(service, "service")
        .addStatement("super(DESCRIPTOR)")
        .addStatement("this.service = $T.requireNonNull(service, $S)", Objects.class, "service")
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
        .addStatement("$T.requireNonNull(factory, $S)", Objects.class, "factory")
        .addStatement("return perSession(DESCRIPTOR, session -> of(factory.apply(session)))")
        .build();
  }

  private MethodSpec.Builder visible(String method) {
    MethodSpec.Builder builder = MethodSpec.methodBuilder(method).addModifiers(Modifier.STATIC);
    return contract.isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
  }

  private MethodSpec implementation() {
    return MethodSpec.methodBuilder("implementation")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(service)
        .addStatement("return service")
        .build();
  }

  private MethodSpec switchOver(
      String method, ClassName callType, String number, List<? extends Record> definitions) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeName.INT, number)
            .addParameter(callType, "call");
    CodeBlock refusal =
        CodeBlock.of(
            "throw new $T($S + $N)", IllegalArgumentException.class, number + ": ", number);
    if (definitions.isEmpty()) {
      return builder.addStatement(refusal).build();
    }
    builder.addException(Exception.class).beginControlFlow("switch ($N)", number);
    for (Record definition : definitions) {
      String javaName =
          definition instanceof MethodDefinition called
              ? called.javaName()
              : ((TopicDefinition) definition).javaName();
      builder.addStatement("case $N -> $N(call)", constantNames.get(definition), javaName);
    }
    return builder.addStatement("default -> $L", refusal).endControlFlow().build();
  }

  private MethodSpec call(MethodDefinition method) {
    NameAllocator locals = constantNames.clone();
    String call = locals.newName("call");
    ArgumentsCode arguments = arguments(method.parameters(), method.variadic(), locals);
    MethodSpec.Builder builder =
        begin(method.javaName(), Library.CALL, call)
            .addCode(
                arguments.read(
                    call, names(method.javaName(), method.parameters(), method.variadic())))
            .addCode(arguments.unboxed());
    CodeBlock invocation = invocation(method.javaName(), arguments);
    return builder.addCode(answer(method, invocation, call, locals)).build();
  }

  private CodeBlock answer(
      MethodDefinition method, CodeBlock invocation, String call, NameAllocator locals) {
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
    String out = locals.newName("out");
    code.addStatement("$T $N = $L", JavaTypes.of(method.result()), result, invocation);
    code.addStatement("$T $N = $N.result()", Library.WIRE_WRITER, out, call);
    return code.addStatement(
            "$L",
            new ValueCode(codecs).write(method.result(), CodeBlock.of("$N", result), out, hint))
        .build();
  }

  private MethodSpec subscribe(TopicDefinition topic) {
    NameAllocator locals = constantNames.clone();
    String call = locals.newName("call");
    ArgumentsCode arguments = arguments(topic.parameters(), false, locals);
    return begin(topic.javaName(), Library.TOPIC_CALL, call)
        .addCode(arguments.read(call, names(topic.javaName(), topic.parameters(), false)))
        .addStatement(
            "$N.deliver($L, $L)",
            call,
            invocation(topic.javaName(), arguments),
            codecs.codec(topic.publication(), topic.javaName() + "Publication"))
        .build();
  }

  private ArgumentsCode arguments(
      List<ParameterDefinition> parameters, boolean variadic, NameAllocator locals) {
    return new ArgumentsCode(parameters, variadic, new ValueCode(codecs), locals);
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

  private String names(String javaName, List<ParameterDefinition> parameters, boolean variadic) {
    if (parameters.isEmpty()) {
      return "";
    }
    String constant = constantNames.newName(constant(javaName) + "_PARAMETERS");
    parameterNames.add(
        FieldSpec.builder(
                Library.FIELDS, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(ParameterNames.of(parameters, variadic))
            .build());
    return constant;
  }
}
