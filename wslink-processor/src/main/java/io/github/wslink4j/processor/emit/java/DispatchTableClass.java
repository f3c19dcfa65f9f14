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
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** A dispatch table that is being written. */
final class DispatchTableClass {

  private static final String SERVICE = "service";

  private final Contract contract;
  private final JavaSurroundings surroundings;
  private final JavaName name;
  private final ClassName service;
  private final Names fieldNames = new Names();
  private final CodecFields codecs;
  private final ErrorEntries errors;
  private final DescriptorCode descriptor;

  DispatchTableClass(Contract contract, JavaSurroundings surroundings, String hash) {
    this.contract = contract;
    this.surroundings = surroundings;
    this.name = contract.service().companion("DispatchTable");
    this.service = JavaTypes.className(contract.service());
    // Their locals have these names, behind which no constant may hide.
    contract.parameterNames().forEach(fieldNames::newName);
    fieldNames.newName(DescriptorCode.NAME);
    CodecExpressions expressions = new CodecExpressions(contract, surroundings, null);
    this.codecs = new CodecFields(expressions, fieldNames);
    this.errors = new ErrorEntries(contract, expressions, fieldNames);
    this.descriptor = new DescriptorCode(contract, hash, errors);
  }

  GeneratedFile write() {
    List<MethodSpec> calls = new ArrayList<>();
    contract.methods().forEach(method -> calls.add(call(method)));
    contract.topics().forEach(topic -> calls.add(subscribe(topic)));
    // Like the calls, it asks for constants, of which all are known only then.
    FieldSpec description = descriptor.field();
    descriptor.method().ifPresent(calls::add);
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
            .addField(description)
            .addField(service, SERVICE, Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(constructorWithoutService())
            .addMethod(of())
            .addMethod(perSession())
            .addMethod(with())
            .addMethod(switchOver("call", Library.CALL, "method", methods))
            .addMethod(switchOver("subscribe", Library.TOPIC_CALL, "topic", topics))
            .addMethods(calls);
    return JavaClass.end(name, type, contract);
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(service, "service")
        .addStatement("super(DESCRIPTOR, service)")
        .addStatement("this.service = service")
        .build();
  }

  private static MethodSpec constructorWithoutService() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("Only makes the tables of clients.\n")
        .addStatement("super(DESCRIPTOR)")
        .addStatement("this.service = null")
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
        .addStatement("return perSession(new $T(), factory)", JavaTypes.className(name))
        .build();
  }

  private MethodSpec with() {
    return MethodSpec.methodBuilder("with")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Library.DISPATCH_TABLE)
        .addParameter(ClassName.OBJECT, "service")
        .addStatement("return of(($T) service)", service)
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
    CodeBlock refusal = CodeBlock.of("throw unknown($N)", number);
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
    Names locals = locals();
    String call = locals.newName("call");
    ArgumentsCode arguments =
        new ArgumentsCode(method.parameters(), method.variadic(), codecs, locals, call);
    return begin(method.javaName(), Library.CALL, call)
        .addCode(arguments.read())
        .addCode(answer(method, invocation(method.javaName(), arguments), call, locals))
        .build();
  }

  private CodeBlock answer(
      MethodDefinition method, CodeBlock invocation, String call, Names locals) {
    if (method.result() instanceof Type.Nothing && method.style() == ResultStyle.DIRECT) {
      return CodeBlock.builder()
          .addStatement(invocation)
          .addStatement("$N.result().writeNull()", call)
          .build();
    }
    String result = locals.newName("result");
    return CodeBlock.builder()
        .addStatement("var $N = $L", result, invocation)
        .addStatement(answer(method, result, call))
        .build();
  }

  private CodeBlock answer(MethodDefinition method, String result, String call) {
    String hint = method.javaName() + "Result";
    if (method.style() == ResultStyle.DIRECT) {
      return new ValueCode(codecs)
          .write(method.result(), CodeBlock.of("$N", result), call + ".result()", hint);
    }
    return CodeBlock.of(
        "$N.<$T>$N($N, $L)",
        call,
        JavaTypes.boxed(method.result()),
        method.style() == ResultStyle.STREAM ? "stream" : "complete",
        result,
        codecs.codec(method.result(), hint));
  }

  private MethodSpec subscribe(TopicDefinition topic) {
    Names locals = locals();
    String call = locals.newName("call");
    ArgumentsCode arguments = new ArgumentsCode(topic.parameters(), false, codecs, locals, call);
    MethodSpec.Builder method =
        begin(topic.javaName(), Library.TOPIC_CALL, call).addCode(arguments.read());
    String result = locals.newName("topic");
    return method
        .addStatement("var $N = $L", result, invocation(topic.javaName(), arguments))
        .addStatement(
            "$N.<$T>deliver($N, $L)",
            call,
            JavaTypes.boxed(topic.publication()),
            result,
            codecs.codec(topic.publication(), topic.javaName() + "Publication"))
        .build();
  }

  /** Of a method that sees the service, and constants, which are not called as parameters are. */
  private static Names locals() {
    Names locals = new Names();
    locals.newName(SERVICE);
    return locals;
  }

  private static MethodSpec.Builder begin(String javaName, ClassName callType, String call) {
    return MethodSpec.methodBuilder(javaName)
        .addModifiers(Modifier.PRIVATE)
        .addException(Exception.class)
        .addParameter(callType, call);
  }

  private static CodeBlock invocation(String javaName, ArgumentsCode arguments) {
    return CodeBlock.of("$N.$N($L)", SERVICE, javaName, arguments.passed());
  }
}
