package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.emit.typescript.Declaration.Callable;
import io.github.wslink4j.processor.emit.typescript.Declaration.Function;
import io.github.wslink4j.processor.emit.typescript.Declaration.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The functions that convert values of a declared type; they stand beside its declaration. */
final class ConversionFunctions {
  private final Contract contract;

  ConversionFunctions(Contract contract) {
    this.contract = contract;
  }

  /** Writes the body of a function; {@code value} is what it converts. */
  interface Body {
    List<Line> lines(Conversions conversions, Code self);
  }

  /** A declaration, followed by the functions that its type needs. */
  List<Declaration> beside(Declaration declaration, TypeDefinition definition, Body body) {
    List<Declaration> declarations = new ArrayList<>();
    declarations.add(declaration);
    for (Direction direction : Direction.values()) {
      Conversions conversions = new Conversions(contract, direction);
      if (conversions.isNeeded(definition)) {
        declarations.add(function(definition, direction, conversions, body));
      }
    }
    return declarations;
  }

  private Function function(
      TypeDefinition definition, Direction direction, Conversions conversions, Body body) {
    List<TypeParameter> typeParameters = definition.parameters();
    Code self = TypeNames.self(definition, typeParameters);
    boolean reads = direction == Direction.READ;
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter("value", reads ? Code.of("unknown") : self));
    parameters.addAll(conversions.parameters(definition));
    String link = "{@link " + definition.name().simpleName() + "}";
    return new Function(
        TsDoc.of(
            reads
                ? "Reads a " + link + " from what arrived."
                : "Makes what is sent of a " + link + "."),
        direction.functionFor(definition.name()).name(),
        TypeNames.parameters(typeParameters),
        new Callable(parameters, reads ? self : Code.of("unknown"), body.lines(conversions, self)));
  }
}
