package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The typed errors of methods, each set of them kept in a constant. */
final class ErrorEntries {

  private final Contract contract;
  private final CodecExpressions expressions;
  private final Names names;
  private final Map<List<JavaName>, String> constants = new LinkedHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  ErrorEntries(Contract contract, CodecExpressions expressions, Names names) {
    this.contract = contract;
    this.expressions = expressions;
    this.names = names;
  }

  /** The constant that holds a method's errors, of which there is at least one. */
  String of(List<JavaName> errors, String method) {
    return constants.computeIfAbsent(errors, all -> add(all, method));
  }

  private String add(List<JavaName> errors, String method) {
    String name = names.newName(CodecFields.constantName(method) + "_ERRORS");
    fields.add(
        FieldSpec.builder(Library.ERRORS, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.$L", Library.ERRORS, CodeBlock.join(entries(errors), "."))
            .build());
    return name;
  }

  private List<CodeBlock> entries(List<JavaName> errors) {
    List<CodeBlock> entries = new ArrayList<>();
    for (JavaName error : errors) {
      entries.add(entry(entries.isEmpty() ? "of" : "with", error));
    }
    return entries;
  }

  private CodeBlock entry(String method, JavaName error) {
    ErrorDefinition definition = (ErrorDefinition) contract.type(error);
    ClassName exception = JavaTypes.className(error);
    return CodeBlock.of(
        "<$T>$L($S, $T.class, $T.INSTANCE)",
        exception,
        method,
        definition.wireName(),
        exception,
        expressions.codecClass(error));
  }

  List<FieldSpec> fields() {
    return fields;
  }
}
