package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import java.util.Objects;

/** Writes the codec of a type that travels as its single value. */
final class ValueCodec {

  private ValueCodec() {}

  static void write(ValueDefinition definition, CodecClass codec) {
    ValueCode values = codec.values();
    ClassName type = JavaTypes.className(definition.name());
    CodeBlock value = values.read(definition.value(), "in", "value");
    MethodSpec.Builder read = codec.read("in");
    switch (definition.creation()) {
      case CONSTRUCTOR -> {
        CodeBlock made = CodeBlock.of("$L($L)", codec.construction(), value);
        codec.returnNew(made, "in", codec.locals(), read);
      }
      case FACTORY -> {
        CodeBlock made = CodeBlock.of("$T.$N($L)", type, definition.factory(), value);
        codec.returnNew(made, "in", codec.locals(), read);
      }
      case CONSTANT ->
          read.addStatement("$T found = $L", JavaTypes.of(definition.value()), value)
              .beginControlFlow("for ($T constant : $T.values())", type, type)
              .beginControlFlow(
                  "if ($T.equals(constant.$N(), found))", Objects.class, definition.accessor())
              .addStatement("return constant")
              .endControlFlow()
              .endControlFlow()
              .addStatement(
                  "throw in.error($S + found)", "expected " + codec.description() + ", got ");
    }
    codec.method(read.build());
    CodeBlock accessed = CodeBlock.of("value.$N()", definition.accessor());
    codec.method(
        codec
            .write("out", "value")
            .addStatement("$L", values.write(definition.value(), accessed, "out", "value"))
            .build());
  }
}
