package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads records. */
final class RecordReader {

  private final TypeReader types;
  private final JacksonReader jackson;
  private final JavadocReader javadoc;
  private final Compilation compilation;

  RecordReader(
      TypeReader types, JacksonReader jackson, JavadocReader javadoc, Compilation compilation) {
    this.types = types;
    this.jackson = jackson;
    this.javadoc = javadoc;
    this.compilation = compilation;
  }

  RecordDefinition read(
      TypeElement element,
      List<TypeParameter> parameters,
      Use use,
      DataTypeReader.Members members) {
    jackson.check(List.of(element), element.getSimpleName().toString(), use.where());
    Documentation documentation = javadoc.read(element);
    return new RecordDefinition(
        Compilation.nameOf(element),
        Compilation.visibilityOf(element) == TypeDeclaration.Visibility.PUBLIC,
        parameters,
        readFields(element, documentation, use, members),
        documentation);
  }

  List<FieldDefinition> readFields(
      TypeElement element, Documentation documentation, Use use, DataTypeReader.Members members) {
    return element.getRecordComponents().stream()
        .map(component -> readField(element, component, documentation, use, members))
        .toList();
  }

  private FieldDefinition readField(
      TypeElement element,
      RecordComponentElement component,
      Documentation documentation,
      Use use,
      DataTypeReader.Members members) {
    String name = component.getSimpleName().toString();
    String path = use.path() + ", " + element.getSimpleName() + "." + name;
    List<Element> spellings = spellings(element, component);
    // The field comes last. It has a place in the source; javac gives the component none.
    Where where = members.place(spellings.get(spellings.size() - 1));
    jackson.check(spellings, element.getSimpleName() + "." + name, where);
    boolean nullable =
        spellings.stream().anyMatch(spelling -> AnnotationUse.hasNamed(spelling, "Nullable"));
    Use fieldUse = new Use(where, path, use.bindings(), nullable);
    TypeMirror written = compilation.returnType(component.getAccessor());
    Type type =
        jackson.isIgnored(spellings) ? types.readIgnored(written) : types.read(written, fieldUse);
    return new FieldDefinition(
        name,
        jackson.name(spellings).orElse(name),
        jackson.aliases(spellings),
        type,
        jackson.omitsNull(spellings, element),
        name,
        new Documentation(
            documentation.parameters().getOrDefault(name, ""),
            new TreeMap<>(),
            "",
            new TreeMap<>(),
            deprecation(component, spellings)));
  }

  /** What is said of a deprecated component; null for others. */
  private @Nullable String deprecation(RecordComponentElement component, List<Element> spellings) {
    String reason = javadoc.read(component.getAccessor()).deprecated();
    boolean isDeprecated = spellings.stream().anyMatch(compilation.elements()::isDeprecated);
    return reason == null && isDeprecated ? "" : reason;
  }

  /** A component, its accessor and its field: an annotation may have gone to any of them. */
  private static List<Element> spellings(TypeElement element, RecordComponentElement component) {
    List<Element> spellings = new ArrayList<>();
    spellings.add(component);
    spellings.add(component.getAccessor());
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && member.getSimpleName().equals(component.getSimpleName())) {
        spellings.add(member);
      }
    }
    return spellings;
  }
}
