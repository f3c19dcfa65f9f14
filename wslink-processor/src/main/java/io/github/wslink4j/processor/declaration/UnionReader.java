package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Reads sealed interfaces. Their tag is {@code type} and a variant's value of it the record's
 * simple name, unless Jackson's annotations say otherwise; then it is as with Jackson.
 */
final class UnionReader {

  private final JacksonReader jackson;
  private final JavadocReader javadoc;
  private final Compilation compilation;
  private final Problems problems;
  private final ReachedTypes reached;

  UnionReader(
      JacksonReader jackson,
      JavadocReader javadoc,
      Compilation compilation,
      Problems problems,
      ReachedTypes reached) {
    this.jackson = jackson;
    this.javadoc = javadoc;
    this.compilation = compilation;
    this.problems = problems;
    this.reached = reached;
  }

  UnionDefinition read(
      TypeElement union, List<TypeParameter> parameters, Use use, DataTypeReader.Members members) {
    jackson.check(List.of(union), union.getSimpleName().toString(), use.where());
    Optional<AnnotationUse> typeInfo = typeInfo(union);
    typeInfo.ifPresent(annotation -> check(annotation, union, use));
    List<VariantDefinition> variants = new ArrayList<>();
    Naming naming = typeInfo.map(UnionReader::naming).orElse(Naming.SIMPLE);
    readVariants(union, union, names(union), naming, variants, use, members);
    return new UnionDefinition(
        Compilation.nameOf(union),
        Compilation.visibilityOf(union) == TypeDeclaration.Visibility.PUBLIC,
        parameters,
        typeInfo.map(UnionReader::tag).orElse("type"),
        variants,
        javadoc.read(union));
  }

  /** A sealed interface inherits {@code @JsonTypeInfo}, as with Jackson. */
  private Optional<AnnotationUse> typeInfo(TypeElement union) {
    Optional<AnnotationUse> own = jackson.find(List.of(union), "JsonTypeInfo");
    if (own.isPresent()) {
      return own;
    }
    return union.getInterfaces().stream()
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .flatMap(inherited -> typeInfo(inherited).stream())
        .findFirst();
  }

  /** What a variant without a name of its own is called. */
  private enum Naming {
    SIMPLE,
    /** As Jackson does by {@code Id.NAME}: behind the classes around it. */
    NESTED
  }

  private static Naming naming(AnnotationUse typeInfo) {
    return typeInfo.constant("use").equals("NAME") ? Naming.NESTED : Naming.SIMPLE;
  }

  private void check(AnnotationUse typeInfo, TypeElement union, Use use) {
    String name = typeInfo.constant("use");
    String include = typeInfo.constant("include");
    if (!Set.of("NAME", "SIMPLE_NAME").contains(name)) {
      problem(typeInfo, "use = " + name, "use", union, use);
    }
    if (!Set.of("PROPERTY", "EXISTING_PROPERTY", "").contains(include)) {
      problem(typeInfo, "include = " + include, "include", union, use);
    }
  }

  private void problem(
      AnnotationUse typeInfo, String value, String member, TypeElement union, Use use) {
    boolean own = union.getAnnotationMirrors().contains(typeInfo.mirror());
    problems.add(
        DiagnosticCode.TYPE_INFO,
        own ? typeInfo.where(use.where().element(), member) : use.where(),
        value,
        union.getSimpleName().toString());
  }

  private static String tag(AnnotationUse typeInfo) {
    String property = typeInfo.text("property");
    return property.isEmpty() ? "@type" : property;
  }

  /** What {@code @JsonSubTypes} gives, by the variant's full name. */
  private Map<String, String> names(TypeElement union) {
    Map<String, String> names = new HashMap<>();
    jackson.find(List.of(union), "JsonSubTypes").stream()
        .flatMap(subTypes -> subTypes.annotations("value").stream())
        .forEach(
            subType ->
                subType
                    .type("value")
                    .filter(type -> !subType.text("name").isEmpty())
                    .ifPresent(type -> names.put(TypeText.qualified(type), subType.text("name"))));
    return names;
  }

  private void readVariants(
      TypeElement union,
      TypeElement level,
      Map<String, String> names,
      Naming naming,
      List<VariantDefinition> variants,
      Use use,
      DataTypeReader.Members members) {
    for (TypeElement variant : PermittedTypes.of(level, compilation)) {
      members.place(variant);
      if (isSealedInterface(variant)) {
        Map<String, String> inner = names(variant);
        inner.putAll(names);
        readVariants(union, variant, inner, naming, variants, use, members);
      } else if (!isAmong(variants, variant)) {
        Optional<String> objection = objection(variant);
        if (objection.isEmpty()) {
          variants.add(
              new VariantDefinition(
                  wireName(variant, names, naming), variantType(union, variant, use)));
        } else {
          problems.add(
              DiagnosticCode.SEALED_VARIANT,
              use.where(),
              union.getSimpleName().toString(),
              variant.getSimpleName().toString(),
              objection.get());
        }
      }
    }
  }

  /** A record may implement two of the interfaces. */
  private static boolean isAmong(List<VariantDefinition> variants, TypeElement variant) {
    JavaName name = Compilation.nameOf(variant);
    return variants.stream().anyMatch(read -> read.type().name().equals(name));
  }

  /** Why a class cannot be a variant: it has to be a map, to which the tag can be added. */
  private Optional<String> objection(TypeElement variant) {
    if (ValueReader.isValue(variant)) {
      return Optional.of(
          "travels as its @JsonValue, which has no place for a tag. Make it a record that has this"
              + " value as a component, without @JsonValue");
    }
    if (AnnotationUse.find(variant, CodecReader.USE_CODEC, compilation).isPresent()) {
      return Optional.of(
          "travels by a codec of its own, which knows nothing of a tag. Make it a record that has"
              + " such a value as a component, without @UseCodec");
    }
    return variant.getKind() == ElementKind.RECORD || variant.getKind() == ElementKind.ENUM
        ? Optional.empty()
        : Optional.of("is neither a record, nor an enum, nor a sealed interface. Make it a record");
  }

  private static boolean isSealedInterface(TypeElement element) {
    return element.getKind() == ElementKind.INTERFACE
        && element.getModifiers().contains(Modifier.SEALED);
  }

  private String wireName(TypeElement variant, Map<String, String> names, Naming naming) {
    String given = names.get(variant.getQualifiedName().toString());
    if (given != null) {
      return given;
    }
    Optional<String> typeName =
        jackson
            .find(List.of(variant), "JsonTypeName")
            .map(annotation -> annotation.text("value"))
            .filter(name -> !name.isEmpty());
    JavaName name = Compilation.nameOf(variant);
    return typeName.orElse(
        naming == Naming.NESTED ? String.join("$", name.simpleNames()) : name.simpleName());
  }

  private Type.Named variantType(TypeElement union, TypeElement variant, Use use) {
    reached.reach(
        variant,
        new Use(use.where(), use.path() + ", " + union.getSimpleName(), use.bindings(), false));
    List<Type> arguments = new ArrayList<>();
    Optional<DeclaredType> asUnion = supertype((DeclaredType) variant.asType(), union);
    List<? extends TypeMirror> unionArguments =
        asUnion.<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments).orElse(List.of());
    boolean follows = unionArguments.stream().allMatch(TypeVariable.class::isInstance);
    for (TypeParameterElement parameter : variant.getTypeParameters()) {
      int place = place(parameter, unionArguments);
      if (place < 0) {
        follows = false;
      } else {
        String name = union.getTypeParameters().get(place).getSimpleName().toString();
        arguments.add(new Type.Variable(name));
      }
    }
    if (!follows) {
      problems.add(
          DiagnosticCode.VARIANT_ARGUMENTS,
          use.where(),
          variant.getSimpleName().toString(),
          union.getSimpleName().toString());
    }
    return new Type.Named(Compilation.nameOf(variant), arguments);
  }

  private static int place(TypeParameterElement parameter, List<? extends TypeMirror> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof TypeVariable variable && Use.isOf(variable, parameter)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<DeclaredType> supertype(DeclaredType type, TypeElement wanted) {
    if (type.asElement().equals(wanted)) {
      return Optional.of(type);
    }
    return compilation.types().directSupertypes(type).stream()
        .flatMap(supertype -> supertype((DeclaredType) supertype, wanted).stream())
        .findFirst();
  }
}
