package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.emit.typescript.Declaration.Constant;
import java.util.List;

/** Enums: a union of their constants' texts, and an object of the same name that holds them. */
final class EnumDeclarations {

  private EnumDeclarations() {}

  static List<Declaration> of(EnumDefinition definition) {
    String name = TypeNames.symbol(definition.name()).name();
    List<Code> texts =
        definition.constants().stream()
            .map(constant -> Code.of(Literals.text(constant.wireName())))
            .toList();
    List<Constant> constants =
        definition.constants().stream()
            .map(
                constant ->
                    new Constant(
                        Docs.of(constant.documentation()),
                        Identifiers.property(constant.javaName()),
                        Literals.text(constant.wireName())))
            .toList();
    return List.of(
        new Declaration.Alias(Docs.of(definition.documentation()), name, Code.EMPTY, texts),
        new Declaration.Constants(
            TsDoc.of("The constants of {@link " + name + "}."), name, constants));
  }
}
