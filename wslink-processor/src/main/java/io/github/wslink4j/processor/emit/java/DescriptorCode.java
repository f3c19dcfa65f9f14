package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.ExecutionKind;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes what a dispatch table says of its service: a constant, made by one chain of calls. The
 * chain of a service with very many methods would be too deep for compilers, so a method makes it.
 */
final class DescriptorCode {

  /** The constant. */
  static final String NAME = "DESCRIPTOR";

  private static final String METHOD = "describe";
  private static final int LONGEST_CHAIN = 100;

  private final Contract contract;
  private final String hash;
  private final ErrorEntries errors;

  DescriptorCode(Contract contract, String hash, ErrorEntries errors) {
    this.contract = contract;
    this.hash = hash;
    this.errors = errors;
  }

  /** The constant's declaration. */
  FieldSpec field() {
    return FieldSpec.builder(
            Library.SERVICE_DESCRIPTOR, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(isLong() ? CodeBlock.of("$N()", METHOD) : chain())
        .build();
  }

  /** The method that makes the constant, if one has to. */
  Optional<MethodSpec> method() {
    return isLong() ? Optional.of(statements()) : Optional.empty();
  }

  private boolean isLong() {
    return contract.methods().size() + contract.topics().size() > LONGEST_CHAIN;
  }

  private CodeBlock chain() {
    CodeBlock.Builder chain = CodeBlock.builder().add("$L", builder()).indent().indent();
    entries().forEach(entry -> chain.add("\n$L", entry));
    return chain.add("\n.build()").unindent().unindent().build();
  }

  private MethodSpec statements() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(METHOD)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Library.SERVICE_DESCRIPTOR)
            .addStatement("var descriptor = $L", builder());
    entries().forEach(entry -> method.addStatement("descriptor$L", entry));
    return method.addStatement("return descriptor.build()").build();
  }

  private CodeBlock builder() {
    return CodeBlock.of(
        "$T.builder(\n$>$>$S,\n$S)$<$<",
        Library.SERVICE_DESCRIPTOR,
        contract.service().canonical(),
        hash);
  }

  private List<CodeBlock> entries() {
    List<CodeBlock> entries = new ArrayList<>();
    contract.methods().forEach(method -> entries.add(entry(method)));
    contract.topics().forEach(topic -> entries.add(entry(topic)));
    return entries;
  }

  private CodeBlock entry(MethodDefinition method) {
    CodeBlock.Builder entry = CodeBlock.builder().add(".method($S)", method.wireName());
    entry.add(ParameterNames.chain(method.parameters(), method.variadic()));
    if (method.execution() != ExecutionKind.SERIAL) {
      entry.add(".execution($T.$L)", Library.EXECUTION, method.execution());
    }
    if (!method.errors().isEmpty()) {
      entry.add(".errors($N)", errors.of(method.errors(), method.javaName()));
    }
    return entry.build();
  }

  private static CodeBlock entry(TopicDefinition topic) {
    return CodeBlock.builder()
        .add(
            ".topic($S, $T.$L, $L)",
            topic.name(),
            Library.OVERFLOW,
            topic.overflow(),
            topic.capacity())
        .add(ParameterNames.chain(topic.parameters(), false))
        .build();
  }
}
