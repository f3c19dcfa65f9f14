package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The variants of a union can be told apart. */
final class UnionRule implements Rule {

  @Override
  public void check(ServiceDeclaration service, Problems problems) {
    Map<JavaName, TypeDefinition> definitions =
        service.types().stream()
            .map(TypeDeclaration::definition)
            .collect(Collectors.toMap(TypeDefinition::name, Function.identity()));
    for (TypeDeclaration type : service.types()) {
      if (type.definition() instanceof UnionDefinition union) {
        check(type, union, definitions, problems);
      }
    }
  }

  private static void check(
      TypeDeclaration type,
      UnionDefinition union,
      Map<JavaName, TypeDefinition> definitions,
      Problems problems) {
    Set<String> taken = new HashSet<>();
    for (VariantDefinition variant : union.variants()) {
      TypeDefinition definition = definitions.get(variant.type().name());
      for (String name : tags(variant, definition)) {
        if (!taken.add(name)) {
          problems.add(
              DiagnosticCode.VARIANT_NAME_TAKEN,
              type.where(variant.type().name().simpleName()),
              union.name().simpleName(),
              name);
        }
      }
      if (definition instanceof RecordDefinition fields) {
        checkTag(type, union, fields, problems);
      }
    }
  }

  private static List<String> tags(VariantDefinition variant, TypeDefinition definition) {
    return definition instanceof EnumDefinition constants
        ? constants.constants().stream()
            .flatMap(constant -> Names.of(constant.wireName(), constant.aliases()).stream())
            .toList()
        : List.of(variant.wireName());
  }

  private static void checkTag(
      TypeDeclaration type, UnionDefinition union, RecordDefinition variant, Problems problems) {
    for (FieldDefinition field : variant.fields()) {
      if (!field.isIgnored() && Names.of(field.wireName(), field.aliases()).contains(union.tag())) {
        problems.add(
            DiagnosticCode.TAG_TAKEN,
            type.where(variant.name().simpleName()),
            variant.name().simpleName(),
            union.tag(),
            union.name().simpleName());
      }
    }
  }
}
