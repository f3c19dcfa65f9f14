package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.emit.typescript.Declaration.Property;
import java.util.ArrayList;
import java.util.List;

/** Records: an interface, and functions that convert the fields which need it. */
final class RecordDeclarations {
  private final ConversionFunctions functions;

  RecordDeclarations(ConversionFunctions functions) {
    this.functions = functions;
  }

  List<Declaration> of(RecordDefinition record) {
    List<Property> properties =
        record.fields().stream()
            .filter(field -> !field.isIgnored())
            .map(field -> property(field, record))
            .toList();
    Declaration type =
        new Declaration.Interface(
            Docs.of(record.documentation(), record.parameters()),
            TypeNames.symbol(record.name()).name(),
            TypeNames.markedParameters(record),
            properties);
    return functions.beside(type, record, (conversions, self) -> body(record, conversions, self));
  }

  private Property property(FieldDefinition field, RecordDefinition record) {
    return new Property(
        Docs.of(field, record.documentation()), propertyName(field), fieldType(field));
  }

  /** A field as it stands in an object type. */
  static Code property(FieldDefinition field) {
    return Code.of(propertyName(field), ": ", fieldType(field));
  }

  private static String propertyName(FieldDefinition field) {
    return Identifiers.property(field.wireName()) + (mayBeAbsent(field) ? "?" : "");
  }

  /** A field's type; what may be absent may as well be undefined. */
  static Code fieldType(FieldDefinition field) {
    return mayBeAbsent(field)
        ? TypeNames.orElse(TypeNames.received(Definitions.present(field.type())), "undefined")
        : TypeNames.received(field.type());
  }

  private static boolean mayBeAbsent(FieldDefinition field) {
    return field.type() instanceof Type.Maybe
        || (field.type() instanceof Type.Nullable && field.omitNull());
  }

  private static List<Line> body(RecordDefinition record, Conversions conversions, Code self) {
    boolean reads = conversions.direction() == Direction.READ;
    List<Line> lines = new ArrayList<>();
    Code source = reads ? Code.of("fields") : Code.of("value");
    if (reads) {
      lines.add(Line.of(0, "const fields = ", Code.cast(Code.of("value"), self), ";"));
    }
    lines.add(Line.of(0, "return {"));
    lines.add(Line.of(1, "...", source, ","));
    for (FieldDefinition field : record.fields()) {
      if (conversions.isNeeded(field)) {
        Code value = Code.of(source, Identifiers.access(field.wireName()));
        String name = Identifiers.property(field.wireName());
        lines.add(Line.of(1, name, ": ", converted(field, conversions, value), ","));
      }
    }
    lines.add(Line.of(0, "};"));
    return lines;
  }

  /** A field's converted value; one that is only absent and not otherwise different stays short. */
  static Code converted(FieldDefinition field, Conversions conversions, Code value) {
    Type present = Definitions.present(field.type());
    if (!conversions.isNeeded(present)) {
      return Code.of(value, " ?? undefined");
    }
    Type type = mayBeAbsent(field) ? new Type.Maybe(present) : field.type();
    return conversions.converted(type, value);
  }
}
