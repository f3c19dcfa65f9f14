package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads {@code @UseCodec}, on a use of a type or on its declaration. */
final class CodecReader {

  static final String USE_CODEC = "io.github.wslink4j.UseCodec";
  private static final String CODEC = "io.github.wslink4j.codegen.v1.Codec";

  private final Compilation compilation;
  private final Problems problems;

  CodecReader(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
  }

  Optional<Type> readUse(TypeMirror type, Use use) {
    return read(type, type, use);
  }

  Optional<Type> readDeclaration(DeclaredType type, TypeElement element, Use use) {
    return read(element, type, use);
  }

  private Optional<Type> read(AnnotatedConstruct annotated, TypeMirror type, Use use) {
    return AnnotationUse.find(annotated, USE_CODEC, compilation)
        .flatMap(annotation -> read(annotation, type, use));
  }

  private Optional<Type> read(AnnotationUse annotation, TypeMirror type, Use use) {
    Optional<TypeMirror> codecType = annotation.type("value");
    if (codecType.isEmpty() || !(codecType.get() instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    TypeElement codec = (TypeElement) declared.asElement();
    Optional<Construction> construction = constructionOf(codec);
    Optional<String> objection = objection(codec, construction, type);
    objection.ifPresent(
        text ->
            problems.add(
                DiagnosticCode.CODEC_CLASS,
                use.where(),
                codec.getSimpleName().toString(),
                TypeText.of(boxed(type)),
                text));
    boolean takesClass = construction.filter(Construction.OF_CLASS::equals).isPresent();
    return Optional.of(
        new Type.Custom(
            TypeText.qualified(type),
            Compilation.nameOf(codec),
            takesClass,
            annotation.text("typescript")));
  }

  private enum Construction {
    OF_NOTHING,
    OF_CLASS
  }

  private static Optional<Construction> constructionOf(TypeElement codec) {
    Optional<Construction> found = Optional.empty();
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(codec.getEnclosedElements())) {
      List<? extends Element> parameters = constructor.getParameters();
      if (!constructor.getModifiers().contains(Modifier.PUBLIC)) {
        continue;
      }
      if (parameters.isEmpty()) {
        return Optional.of(Construction.OF_NOTHING);
      }
      if (parameters.size() == 1 && isClass(parameters.get(0).asType())) {
        found = Optional.of(Construction.OF_CLASS);
      }
    }
    return found;
  }

  private static boolean isClass(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Class");
  }

  private Optional<String> objection(
      TypeElement codec, Optional<Construction> construction, TypeMirror type) {
    if (construction.isEmpty()) {
      return Optional.of("it has no such constructor");
    }
    if (codec.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract");
    }
    Optional<String> inner = new Making(codec, compilation).objection();
    if (inner.isPresent()) {
      return inner;
    }
    TypeElement codecInterface = compilation.elements().getTypeElement(CODEC);
    if (codecInterface != null
        && !compilation
            .types()
            .isSubtype(
                compilation.types().erasure(codec.asType()),
                compilation.types().erasure(codecInterface.asType()))) {
      return Optional.of("it does not implement Codec");
    }
    Optional<TypeMirror> other = codedBy(codec.asType()).filter(coded -> !isSame(coded, type));
    if (codec.getTypeParameters().isEmpty() && other.isPresent()) {
      return Optional.of("it is one for " + TypeText.of(other.get()));
    }
    boolean generic = !codec.getTypeParameters().isEmpty();
    boolean ofClass = construction.get() == Construction.OF_CLASS;
    if (generic != ofClass) {
      return Optional.of(
          generic
              ? "it has a type parameter but its constructor takes no Class"
              : "its constructor takes a Class but it has no type parameter");
    }
    if (ofClass
        && type instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty()) {
      return Optional.of("a Class cannot stand for a type with arguments");
    }
    return Optional.empty();
  }

  /** What the codec interface that a class implements has for its type argument. */
  private Optional<TypeMirror> codedBy(TypeMirror codec) {
    if (codec instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CODEC)) {
      return declared.getTypeArguments().stream().<TypeMirror>map(it -> it).findFirst();
    }
    return compilation.types().directSupertypes(codec).stream()
        .flatMap(supertype -> codedBy(supertype).stream())
        .findFirst();
  }

  private boolean isSame(TypeMirror coded, TypeMirror type) {
    return TypeText.qualified(coded).equals(TypeText.qualified(boxed(type)));
  }

  private TypeMirror boxed(TypeMirror type) {
    Types types = compilation.types();
    return type.getKind().isPrimitive()
        ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
        : type;
  }
}
