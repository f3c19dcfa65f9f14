package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The modules of the types that a service reaches. */
final class TypeModules {
  private final Contract contract;
  private final RecordDeclarations records;
  private final UnionDeclarations unions;
  private final ErrorDeclarations errors;
  private final ConversionFunctions functions;

  TypeModules(Contract contract) {
    this.contract = contract;
    this.functions = new ConversionFunctions(contract);
    this.records = new RecordDeclarations(functions);
    this.unions = new UnionDeclarations(contract, functions);
    this.errors = new ErrorDeclarations(new Conversions(contract, Direction.READ));
  }

  TypeScriptModule module(TypeDefinition definition) {
    return new TypeScriptModule(
        ModulePath.of(definition.name()), definition.name(), declarations(definition));
  }

  private List<Declaration> declarations(TypeDefinition definition) {
    if (definition instanceof RecordDefinition record) {
      return records.of(record);
    } else if (definition instanceof EnumDefinition constants) {
      return EnumDeclarations.of(constants);
    } else if (definition instanceof UnionDefinition union) {
      return unions.of(union);
    } else if (definition instanceof ErrorDefinition error) {
      return errors.of(error);
    } else {
      return value((ValueDefinition) definition);
    }
  }

  /** Whether one alias after the other leads back to this one. */
  private boolean reachesItself(ValueDefinition value) {
    Set<JavaName> reached = new HashSet<>();
    collectAliases(value.value(), reached);
    return reached.contains(value.name());
  }

  private void collectAliases(Type type, Set<JavaName> reached) {
    if (type instanceof Type.Named named
        && contract.type(named.name()) instanceof ValueDefinition value
        && reached.add(named.name())) {
      collectAliases(value.value(), reached);
    }
    type.parts().forEach(part -> collectAliases(part, reached));
  }

  private List<Declaration> value(ValueDefinition value) {
    Declaration alias =
        new Declaration.Alias(
            Docs.of(value.documentation(), value.parameters()),
            TypeNames.symbol(value.name()).name(),
            TypeNames.markedParameters(value),
            List.of(
                TypeNames.of(
                    value.value(),
                    reachesItself(value)
                        ? TypeNames.Position.DEFERRED
                        : TypeNames.Position.RECEIVED)));
    return functions.beside(
        alias,
        value,
        (conversions, self) ->
            List.of(Line.of(0, "return ", conversions.applied(value.value(), "value"), ";")));
  }
}
