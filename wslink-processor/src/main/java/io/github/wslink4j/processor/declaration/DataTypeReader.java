package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.diagnostic.Problems;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads data types: it knows which reader is for which. */
final class DataTypeReader {

  private final Compilation compilation;
  private final TypeReader types;
  private final RecordReader records;
  private final EnumReader enums;
  private final UnionReader unions;
  private final ValueReader values;
  private final ErrorReader errors;

  DataTypeReader(
      Compilation compilation, Problems problems, TypeReader types, ReachedTypes reached) {
    this.compilation = compilation;
    this.types = types;
    JavadocReader javadoc = new JavadocReader(compilation);
    JacksonReader jackson = new JacksonReader(compilation, problems);
    this.records = new RecordReader(types, jackson, javadoc, compilation);
    this.enums = new EnumReader(jackson, javadoc, problems);
    this.unions = new UnionReader(jackson, javadoc, compilation, problems, reached);
    this.values = new ValueReader(types, javadoc, compilation, problems);
    this.errors = new ErrorReader(types, records, javadoc, compilation, problems);
  }

  TypeReader typeReader() {
    return types;
  }

  /** Whether a class is one that travels by its own declaration. */
  static boolean isDataType(TypeElement element) {
    boolean sealedInterface =
        element.getKind() == ElementKind.INTERFACE
            && element.getModifiers().contains(Modifier.SEALED);
    return element.getKind() == ElementKind.RECORD
        || element.getKind() == ElementKind.ENUM
        || sealedInterface
        || ValueReader.isValue(element);
  }

  TypeDeclaration read(TypeElement element, Use reachedFrom) {
    Use use = useIn(element, reachedFrom);
    Members members = new Members(compilation.isSource(Compilation.nameOf(element)), use.where());
    return declaration(element, definition(element, use, members), use, members);
  }

  private TypeDefinition definition(TypeElement element, Use use, Members members) {
    List<TypeParameter> parameters = typeParameters(element, use);
    if (ValueReader.isValue(element)) {
      return values.read(element, parameters, use);
    }
    return switch (element.getKind()) {
      case RECORD -> records.read(element, parameters, use, members);
      case ENUM -> enums.read(element, use, members);
      default -> unions.read(element, parameters, use, members);
    };
  }

  TypeDeclaration readError(TypeElement element, Use reachedFrom) {
    Use use = useIn(element, reachedFrom);
    Members members = new Members(compilation.isSource(Compilation.nameOf(element)), use.where());
    return declaration(element, errors.read(element, use, members), use, members);
  }

  /** What a class from a class file does wrong is reported where the service reaches it. */
  private Use useIn(TypeElement element, Use reachedFrom) {
    boolean source = compilation.isSource(Compilation.nameOf(element));
    Where where = source ? Where.of(element) : reachedFrom.where();
    return new Use(where, reachedFrom.path(), reachedFrom.bindings(), false);
  }

  private List<TypeParameter> typeParameters(TypeElement element, Use use) {
    return element.getTypeParameters().stream()
        .map(parameter -> typeParameter(element, parameter, use))
        .toList();
  }

  private TypeParameter typeParameter(
      TypeElement element, TypeParameterElement parameter, Use use) {
    List<? extends TypeMirror> bounds = compilation.bounds(element, parameter);
    return new TypeParameter(
        parameter.getSimpleName().toString(),
        bounds.stream()
            .filter(bound -> isReachable(bound))
            .map(bound -> types.read(bound, use))
            .toList(),
        bounds.stream()
            .map(TypeText::qualified)
            .filter(bound -> !bound.equals("java.lang.Object"))
            .toList(),
        bounds.stream().anyMatch(bound -> AnnotationUse.hasNamed(bound, "Nullable")));
  }

  /** A variant of a sealed interface is no such map with a tag where the type is the variant. */
  private static boolean isReachable(TypeMirror bound) {
    return bound instanceof DeclaredType declared
        && isDataType((TypeElement) declared.asElement())
        && declared.asElement().getKind() != ElementKind.INTERFACE;
  }

  private TypeDeclaration declaration(
      TypeElement element, TypeDefinition definition, Use use, Members members) {
    return new TypeDeclaration(
        definition,
        Compilation.visibilityOf(element),
        origin(definition),
        use.path(),
        use.where(),
        members.places());
  }

  private TypeDeclaration.Origin origin(TypeDefinition definition) {
    if (compilation.isSource(definition.name())) {
      return TypeDeclaration.Origin.SOURCE;
    }
    return compilation.hasCodecBeside(definition.name())
        ? TypeDeclaration.Origin.CLASS_FILE_WITH_CODEC
        : TypeDeclaration.Origin.CLASS_FILE;
  }

  /** Notes the places of a type's members; those of a class file have none of their own. */
  static final class Members {
    private final boolean source;
    private final Where otherwise;
    private final Map<String, Where> places = new HashMap<>();

    Members(boolean source, Where otherwise) {
      this.source = source;
      this.otherwise = otherwise;
    }

    Where place(Element member) {
      Where where = source ? Where.of(member) : otherwise;
      places.put(member.getSimpleName().toString(), where);
      return where;
    }

    Map<String, Where> places() {
      return places;
    }
  }
}
