package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the codec of an enum: one of a set of names. A constant is found by its name and never by
 * its ordinal, which another version of the enum may change.
 */
final class EnumCodec {

  private EnumCodec() {}

  static void write(EnumDefinition definition, CodecClass codec) {
    TypeName type = codec.subject();
    String names = codec.constant(Library.FIELDS, "NAMES", names(definition.constants()));
    String constants =
        codec.constant(ArrayTypeName.of(type), "CONSTANTS", constants(type, definition));
    codec.method(
        codec.read("in").addStatement("return $N[in.readName($N)]", constants, names).build());
    codec.method(
        codec
            .write("out", "value")
            .addStatement("out.writeName($N, number(value))", names)
            .build());
    codec.method(parse(type, names, constants));
    codec.method(format(type, names));
    codec.method(number(definition, type));
  }

  private static CodeBlock names(List<ConstantDefinition> constants) {
    return NamesCode.choices(
        constants.stream()
            .map(constant -> new NamesCode.Choice(constant.wireName(), constant.aliases()))
            .toList());
  }

  private static CodeBlock constants(TypeName type, EnumDefinition definition) {
    return definition.constants().stream()
        .map(constant -> CodeBlock.of("$T.$N", type, constant.javaName()))
        .collect(CodeBlock.joining(", ", "{", "}"));
  }

  private static MethodSpec parse(TypeName type, String names, String constants) {
    return MethodSpec.methodBuilder("parse")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addParameter(ClassName.get(String.class), "name")
        .addStatement("return $N[$N.require(name)]", constants, names)
        .build();
  }

  private static MethodSpec format(TypeName type, String names) {
    return MethodSpec.methodBuilder("format")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ClassName.get(String.class))
        .addParameter(type, "constant")
        .addStatement("return $N.name(number(constant))", names)
        .build();
  }

  private static MethodSpec number(EnumDefinition definition, TypeName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("number")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.INT)
            .addParameter(type, "constant")
            .beginControlFlow("return switch (constant)");
    List<ConstantDefinition> constants = definition.constants();
    for (int i = 0; i < constants.size(); i++) {
      method.addStatement("case $N -> $L", constants.get(i).javaName(), i);
    }
    return method.addCode("$<};\n").build();
  }
}
