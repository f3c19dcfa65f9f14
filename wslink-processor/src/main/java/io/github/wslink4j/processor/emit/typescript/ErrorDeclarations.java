package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.emit.typescript.Declaration.Callable;
import io.github.wslink4j.processor.emit.typescript.Declaration.ClassType;
import io.github.wslink4j.processor.emit.typescript.Declaration.Parameter;
import io.github.wslink4j.processor.emit.typescript.Declaration.Property;
import java.util.ArrayList;
import java.util.List;

/** Checked exceptions: subclasses of the runtime's error, which makes them of what arrived. */
final class ErrorDeclarations {
  private final Conversions reading;

  ErrorDeclarations(Conversions reading) {
    this.reading = reading;
  }

  List<Declaration> of(ErrorDefinition error) {
    String name = TypeNames.symbol(error.name()).name();
    List<FieldDefinition> fields =
        error.fields().stream().filter(field -> !field.isIgnored()).toList();
    List<Property> properties = new ArrayList<>();
    properties.add(
        new Property(TsDoc.NONE, "override ", "name", Code.EMPTY, Code.of(Literals.text(name))));
    List<Line> body = new ArrayList<>();
    body.add(Line.of(0, "super(message, options);"));
    for (FieldDefinition field : fields) {
      String property = Identifiers.errorField(field.javaName());
      Code value = Code.of("fields", Identifiers.access(field.wireName()));
      properties.add(
          new Property(
              Docs.of(field, error.documentation()),
              property,
              RecordDeclarations.fieldType(field)));
      boolean convert = reading.isNeeded(field);
      Code converted = convert ? RecordDeclarations.converted(field, reading, value) : value;
      body.add(Line.of(0, "this.", property, " = ", converted, ";"));
    }
    List<Parameter> parameters =
        List.of(
            new Parameter("message", Code.of("string")),
            fields.isEmpty()
                ? new Parameter("_fields", Code.of("unknown"))
                : new Parameter("fields", fieldsType(fields)),
            new Parameter("options", ClientPackage.WSLINK_ERROR_OPTIONS.asType()));
    return List.of(
        new ClassType(
            Docs.of(error.documentation()),
            name,
            ClientPackage.WSLINK_ERROR.asValue(),
            properties,
            TsDoc.NONE,
            new Callable(parameters, Code.EMPTY, body),
            List.of()));
  }

  private Code fieldsType(List<FieldDefinition> fields) {
    List<Code> members =
        fields.stream()
            .map(field -> RecordDeclarations.property(field))
            .map(property -> Code.of("readonly ", property))
            .toList();
    return new Code(new Fragment.ObjectType(members));
  }
}
