package io.github.wslink4j.processor.declaration;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A type with annotations that the compiler does not show. It is read like any other, but is none
 * of the compiler's, whose tools refuse it: they get {@link #plain} instead.
 */
interface AnnotatedType extends TypeMirror {

  /** The type as the compiler made it. */
  TypeMirror plain();

  /** What the compiler shows, and what it does not. */
  List<AnnotationMirror> annotations();

  /** Puts annotations onto a type and the types inside of it. */
  static TypeMirror of(TypeMirror type, List<PlacedAnnotation> placed, Elements elements) {
    List<AnnotationMirror> annotations =
        Stream.concat(
                type.getAnnotationMirrors().stream(),
                placed.stream()
                    .filter(annotation -> annotation.path().isEmpty())
                    .flatMap(annotation -> FoundAnnotation.of(annotation, elements).stream()))
            .map(AnnotationMirror.class::cast)
            .toList();
    if (type instanceof ArrayType array) {
      List<PlacedAnnotation> inside = inside(placed, PlacedAnnotation.ELEMENT);
      return new OfArray(array, annotations, of(array.getComponentType(), inside, elements));
    }
    if (type instanceof DeclaredType declared) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return new Declared(
          declared,
          annotations,
          IntStream.range(0, arguments.size())
              .mapToObj(i -> of(arguments.get(i), inside(placed, String.valueOf(i)), elements))
              .toList());
    }
    if (type instanceof TypeVariable variable) {
      return new Variable(variable, annotations);
    }
    return type instanceof PrimitiveType primitive ? new Primitive(primitive, annotations) : type;
  }

  private static List<PlacedAnnotation> inside(List<PlacedAnnotation> placed, String step) {
    return placed.stream().flatMap(annotation -> annotation.inside(step).stream()).toList();
  }

  @Override
  default TypeKind getKind() {
    return plain().getKind();
  }

  @Override
  default List<? extends AnnotationMirror> getAnnotationMirrors() {
    return annotations();
  }

  @Override
  default <A extends Annotation> @Nullable A getAnnotation(Class<A> type) {
    return plain().getAnnotation(type);
  }

  @Override
  default <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
    return plain().getAnnotationsByType(type);
  }

  /** An array. */
  record OfArray(ArrayType plain, List<AnnotationMirror> annotations, TypeMirror getComponentType)
      implements AnnotatedType, ArrayType {
    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
      return visitor.visitArray(this, parameter);
    }
  }

  /** A class. */
  record Declared(
      DeclaredType plain, List<AnnotationMirror> annotations, List<TypeMirror> getTypeArguments)
      implements AnnotatedType, DeclaredType {
    @Override
    public Element asElement() {
      return plain.asElement();
    }

    @Override
    public TypeMirror getEnclosingType() {
      return plain.getEnclosingType();
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
      return visitor.visitDeclared(this, parameter);
    }
  }

  /** A type variable. */
  record Variable(TypeVariable plain, List<AnnotationMirror> annotations)
      implements AnnotatedType, TypeVariable {
    @Override
    public Element asElement() {
      return plain.asElement();
    }

    @Override
    public TypeMirror getUpperBound() {
      return plain.getUpperBound();
    }

    @Override
    public TypeMirror getLowerBound() {
      return plain.getLowerBound();
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
      return visitor.visitTypeVariable(this, parameter);
    }
  }

  /** A primitive type. */
  record Primitive(PrimitiveType plain, List<AnnotationMirror> annotations)
      implements AnnotatedType, PrimitiveType {
    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
      return visitor.visitPrimitive(this, parameter);
    }
  }
}
