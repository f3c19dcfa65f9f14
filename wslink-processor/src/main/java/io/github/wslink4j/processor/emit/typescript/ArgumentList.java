package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.emit.typescript.Declaration.Parameter;
import io.github.wslink4j.processor.emit.typescript.TypeNames.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a generated method, and how their values are sent.
 *
 * @param parameters in the order of the contract, then the options of the call
 * @param names what each parameter of the contract is called
 * @param positional the list of arguments sent by position
 * @param byKeyword the arguments sent by keyword
 * @param options the name of the parameter for the options, if there is one: nothing can follow a
 *     rest parameter, and subscriptions have none
 */
record ArgumentList(
    List<Parameter> parameters,
    List<String> names,
    Optional<Code> positional,
    Optional<Code> byKeyword,
    Optional<String> options) {

  /**
   * The parameters of a method.
   *
   * @param result reads the result: what it mentions, no parameter may hide
   */
  static ArgumentList of(MethodDefinition method, Conversions writing, Code result) {
    return new Builder(method.parameters(), method.variadic(), writing, result)
        .build(!method.variadic());
  }

  /** The parameters of a topic. */
  static ArgumentList of(TopicDefinition topic, Conversions writing, Code publication) {
    return new Builder(topic.parameters(), false, writing, publication).build(false);
  }

  private static final class Builder {
    private final List<ParameterDefinition> definitions;
    private final boolean variadic;
    private final Conversions writing;

    /** Names that code in the method's body mentions, so that no parameter may hide them. */
    private final Set<String> taken = new HashSet<>();

    Builder(
        List<ParameterDefinition> definitions, boolean variadic, Conversions writing, Code result) {
      this.definitions = definitions;
      this.variadic = variadic;
      this.writing = writing;
      taken.addAll(Set.of("call", "stream", "topic"));
      result.valueNames().forEach(taken::add);
      definitions.stream()
          .filter(it -> writing.isNeeded(it.type()))
          .flatMap(it -> writing.converted(it.type(), Code.EMPTY).valueNames())
          .forEach(taken::add);
    }

    ArgumentList build(boolean withOptions) {
      List<Parameter> parameters = new ArrayList<>();
      List<String> names = new ArrayList<>();
      List<Code> positional = new ArrayList<>();
      List<Code> byKeyword = new ArrayList<>();
      for (int i = 0; i < definitions.size(); i++) {
        ParameterDefinition definition = definitions.get(i);
        String name = Identifiers.parameter(definition.name(), taken);
        names.add(name);
        boolean rest = variadic && i == definitions.size() - 1;
        parameters.add(rest ? rest(definition, name) : parameter(definition, name, i));
        if (rest) {
          positional.add(restArguments(definition, name));
        } else if (definition.keyword()) {
          byKeyword.add(keyword(definition, name));
        } else {
          positional.add(argument(definition, name));
        }
      }
      Optional<String> options = Optional.empty();
      if (withOptions) {
        String name = taken.contains("options") ? "callOptions" : "options";
        options = Optional.of(Identifiers.claim(name, taken));
        parameters.add(new Parameter(options.get(), "?", ClientPackage.CALL_OPTIONS.asType()));
      }
      return new ArgumentList(
          parameters, names, joined("[", positional, "]"), joined("{ ", byKeyword, " }"), options);
    }

    private static Optional<Code> joined(String open, List<Code> codes, String close) {
      return codes.isEmpty()
          ? Optional.empty()
          : Optional.of(Code.of(open, Code.join(", ", codes), close));
    }

    private Parameter rest(ParameterDefinition definition, String name) {
      Type list = new Type.Sequence(Type.SequenceKind.ARRAY, definition.type());
      return new Parameter("..." + name, TypeNames.of(list, Position.GIVEN));
    }

    private Code restArguments(ParameterDefinition definition, String name) {
      Type list = new Type.Sequence(Type.SequenceKind.ARRAY, definition.type());
      return Code.of("...", writing.isNeeded(list) ? writing.converted(list, Code.of(name)) : name);
    }

    /** Whether a caller may leave out everything from one parameter on. */
    private boolean mayEndBefore(int index) {
      return definitions.stream().skip(index).noneMatch(ParameterDefinition::isRequired);
    }

    private Parameter parameter(ParameterDefinition definition, String name, int index) {
      Type type = definition.type();
      if (type instanceof Type.Maybe maybe) {
        type = maybe.value();
      }
      Code code = TypeNames.of(type, Position.GIVEN);
      if (definition.isRequired()) {
        return new Parameter(name, code);
      }
      return mayEndBefore(index)
          ? new Parameter(name, "?", code)
          : new Parameter(name, TypeNames.orElse(code, "undefined"));
    }

    private Code keyword(ParameterDefinition definition, String name) {
      Code argument = argument(definition, name);
      return name.equals(definition.name()) && argument.equals(Code.of(name))
          ? argument
          : Code.of(definition.name(), ": ", argument);
    }

    private Code argument(ParameterDefinition definition, String name) {
      Type type = definition.type();
      if (!writing.isNeeded(type)) {
        return Code.of(name);
      }
      boolean leftOut = !definition.isRequired() && !(type instanceof Type.Maybe);
      Type written = leftOut ? new Type.Maybe(Definitions.present(type)) : type;
      return writing.converted(written, Code.of(name));
    }
  }
}
