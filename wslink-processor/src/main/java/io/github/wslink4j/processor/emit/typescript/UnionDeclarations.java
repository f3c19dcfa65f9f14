package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * Sealed interfaces: a discriminated union. The tag stands at the union and not at the variants,
 * since a record may be a variant of several, and is one without a tag elsewhere. A constant of an
 * enum is a tag and nothing else.
 */
final class UnionDeclarations {
  private final Contract contract;
  private final ConversionFunctions functions;

  UnionDeclarations(Contract contract, ConversionFunctions functions) {
    this.contract = contract;
    this.functions = functions;
  }

  List<Declaration> of(UnionDefinition union) {
    List<Code> alternatives =
        union.variants().stream().map(variant -> alternative(union, variant)).toList();
    Declaration type =
        new Declaration.Alias(
            Docs.of(union.documentation(), union.parameters()),
            TypeNames.symbol(union.name()).name(),
            TypeNames.parameters(union.parameters()),
            alternatives);
    return functions.beside(type, union, (conversions, self) -> body(union, conversions, self));
  }

  private Code alternative(UnionDefinition union, VariantDefinition variant) {
    Code type = TypeNames.received(variant.type());
    if (isEnum(variant)) {
      return tagged(union, type);
    }
    return Code.of(
        "(", tagged(union, Code.of(Literals.text(variant.wireName()))), " & ", type, ")");
  }

  private boolean isEnum(VariantDefinition variant) {
    return contract.type(variant.type().name()) instanceof EnumDefinition;
  }

  private static Code tagged(UnionDefinition union, Code tag) {
    Code member = Code.of("readonly ", Identifiers.property(union.tag()), ": ", tag);
    return new Code(new Fragment.ObjectType(List.of(member)));
  }

  private static List<Line> body(UnionDefinition union, Conversions conversions, Code self) {
    boolean reads = conversions.direction() == Direction.READ;
    Code value = Code.of("value");
    Code tagged = reads ? Code.parenthesizedCast(value, self) : value;
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(0, "switch (", tagged, Identifiers.access(union.tag()), ") {"));
    for (VariantDefinition variant : union.variants()) {
      if (conversions.isNeeded(variant.type())) {
        Code converted = conversions.converted(variant.type(), value);
        lines.add(Line.of(1, "case ", Literals.text(variant.wireName()), ":"));
        lines.add(Line.of(2, "return ", reads ? Code.cast(converted, self) : converted, ";"));
      }
    }
    lines.add(Line.of(1, "default:"));
    lines.add(Line.of(2, "return ", reads ? Code.cast(value, self) : value, ";"));
    lines.add(Line.of(0, "}"));
    return lines;
  }
}
