package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.Spread;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Reads checked exceptions that travel as themselves. What travels is what the constructor takes:
 * each parameter has an accessor, a first {@code String message} is the message, and a record that
 * stands alone is spread into its components.
 */
final class ErrorReader {

  private final TypeReader types;
  private final RecordReader records;
  private final JavadocReader javadoc;
  private final Compilation compilation;
  private final Problems problems;

  ErrorReader(
      TypeReader types,
      RecordReader records,
      JavadocReader javadoc,
      Compilation compilation,
      Problems problems) {
    this.types = types;
    this.records = records;
    this.javadoc = javadoc;
    this.compilation = compilation;
    this.problems = problems;
  }

  ErrorDefinition read(TypeElement element, Use use, DataTypeReader.Members members) {
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      problem(element, "it is abstract", use);
    }
    making(element).objection().ifPresent(text -> problem(element, text, use));
    List<VariableElement> parameters = parameters(element, use);
    boolean takesMessage = !parameters.isEmpty() && isMessage(parameters.get(0));
    List<VariableElement> fields = parameters.subList(takesMessage ? 1 : 0, parameters.size());
    Optional<TypeElement> record = fields.size() == 1 ? record(fields.get(0)) : Optional.empty();
    return new ErrorDefinition(
        Compilation.nameOf(element),
        Compilation.visibilityOf(element) == TypeDeclaration.Visibility.PUBLIC,
        element.getSimpleName().toString(),
        takesMessage,
        record
            .map(type -> records.readFields(type, javadoc.read(type), use, members))
            .orElseGet(() -> readFields(element, fields, use, members)),
        record.map(type -> spread(element, fields.get(0), type, use)),
        javadoc.read(element));
  }

  private List<VariableElement> parameters(TypeElement element, Use use) {
    boolean source = compilation.isSource(Compilation.nameOf(element));
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements());
    List<ExecutableElement> visible =
        constructors.stream()
            .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC))
            .toList();
    if (visible.isEmpty() && source) {
      visible =
          constructors.stream()
              .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
              .toList();
    }
    if (visible.size() != 1) {
      String count = visible.isEmpty() ? "no" : String.valueOf(visible.size());
      String plural = visible.size() == 1 ? "" : "s";
      problem(element, "it has " + count + " visible constructor" + plural, use);
      return List.of();
    }
    if (!compilation.hasParameterNames(visible.get(0))) {
      problem(
          element,
          "its class file does not tell how its constructor's parameters are called (-parameters does)",
          use);
      return List.of();
    }
    making(element).objection(visible.get(0)).ifPresent(text -> problem(element, text, use));
    return new ArrayList<>(visible.get(0).getParameters());
  }

  private Making making(TypeElement element) {
    return new Making(element, compilation);
  }

  private boolean isMessage(VariableElement parameter) {
    return compilation.parameterName(parameter).equals("message")
        && TypeText.qualified(parameter.asType()).equals("java.lang.String");
  }

  private static Optional<TypeElement> record(VariableElement parameter) {
    return parameter.asType() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement type
            && type.getKind() == ElementKind.RECORD
            && type.getTypeParameters().isEmpty()
            && !ValueReader.isValue(type)
        ? Optional.of(type)
        : Optional.empty();
  }

  private Spread spread(TypeElement element, VariableElement parameter, TypeElement type, Use use) {
    return new Spread(Compilation.nameOf(type), accessor(element, parameter, use));
  }

  private List<FieldDefinition> readFields(
      TypeElement element,
      List<VariableElement> parameters,
      Use use,
      DataTypeReader.Members members) {
    Documentation documentation = javadoc.read(element);
    return parameters.stream()
        .map(parameter -> readField(element, parameter, documentation, use, members))
        .toList();
  }

  private FieldDefinition readField(
      TypeElement element,
      VariableElement parameter,
      Documentation documentation,
      Use use,
      DataTypeReader.Members members) {
    String name = compilation.parameterName(parameter);
    String path = use.path() + ", " + element.getSimpleName() + "." + name;
    boolean nullable = AnnotationUse.hasNamed(parameter, "Nullable");
    Use fieldUse = new Use(members.place(parameter), path, use.bindings(), nullable);
    String text = documentation.parameters().getOrDefault(name, "");
    return new FieldDefinition(
        name,
        name,
        List.of(),
        types.read(compilation.parameterType(parameter), fieldUse),
        false,
        accessor(element, parameter, use),
        new Documentation(text, new TreeMap<>(), "", new TreeMap<>(), null));
  }

  private String accessor(TypeElement element, VariableElement parameter, Use use) {
    String name = compilation.parameterName(parameter);
    Optional<ExecutableElement> accessor = Accessors.findInherited(element, name);
    if (accessor.isEmpty()) {
      boolean isMessage = isMessage(parameter);
      problem(
          element,
          isMessage
              ? "its constructor takes the message, but not first"
              : "nothing gives its constructor's \"" + name + "\" back",
          use);
    }
    accessor
        .flatMap(method -> making(element).objection(method, parameter))
        .ifPresent(text -> problem(element, text, use));
    return accessor.map(method -> method.getSimpleName().toString()).orElse(name);
  }

  private void problem(TypeElement element, String text, Use use) {
    problems.add(DiagnosticCode.ERROR_SHAPE, use.where(), element.getSimpleName().toString(), text);
  }
}
