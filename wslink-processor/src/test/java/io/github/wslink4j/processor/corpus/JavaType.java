package io.github.wslink4j.processor.corpus;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type as an interface's author wrote it, with type variables replaced by what they stand for.
 * Two of them are equal if their values are the same and travel in the same way.
 *
 * @param raw the class
 * @param arguments the type arguments; of an array, the type of its elements
 * @param nullable whether null is a value of it
 * @param marks the project's own annotations on it, as source code writes them
 */
record JavaType(Class<?> raw, List<JavaType> arguments, boolean nullable, List<String> marks) {

  private static final String OWN_PACKAGE = "io.github.wslink4j";

  /** A class without type arguments. */
  static JavaType of(Class<?> raw) {
    return new JavaType(raw, List.of(), false, List.of());
  }

  /**
   * The type of a parameter, a result or a component.
   *
   * @param declaration carries a {@code @Nullable} that is not made for types
   * @param bindings what type variables stand for
   */
  static JavaType of(
      AnnotatedElement declaration, AnnotatedType type, Map<TypeVariable<?>, JavaType> bindings) {
    return of(type, bindings).with(declaration.getAnnotations());
  }

  /** A type where it is used. */
  static JavaType of(AnnotatedType type, Map<TypeVariable<?>, JavaType> bindings) {
    return unmarked(type, bindings).with(type.getAnnotations());
  }

  private static JavaType unmarked(AnnotatedType type, Map<TypeVariable<?>, JavaType> bindings) {
    if (type instanceof AnnotatedArrayType array) {
      JavaType element = of(array.getAnnotatedGenericComponentType(), bindings);
      return new JavaType(element.raw.arrayType(), List.of(element), false, List.of());
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
      List<JavaType> arguments =
          Stream.of(parameterized.getAnnotatedActualTypeArguments())
              .map(argument -> of(argument, bindings))
              .toList();
      return new JavaType(raw, arguments, false, List.of());
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      return of(wildcard.getAnnotatedUpperBounds()[0], bindings);
    }
    if (type instanceof AnnotatedTypeVariable) {
      JavaType bound = bindings.get((TypeVariable<?>) type.getType());
      if (bound == null) {
        throw new IllegalArgumentException(
            "type: " + type + " (expected: a variable with a value)");
      }
      return bound;
    }
    return of((Class<?>) type.getType());
  }

  private JavaType with(Annotation[] annotations) {
    boolean nowNullable =
        nullable
            || Stream.of(annotations)
                .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
    List<String> nowMarks =
        Stream.concat(
                marks.stream(),
                Stream.of(annotations)
                    .filter(each -> each.annotationType().getPackageName().equals(OWN_PACKAGE))
                    .filter(each -> isForTypes(each.annotationType()))
                    .map(Annotation::toString))
            .distinct()
            .toList();
    return new JavaType(raw, arguments, nowNullable, nowMarks);
  }

  private static boolean isForTypes(Class<? extends Annotation> annotation) {
    Target target = annotation.getAnnotation(Target.class);
    return target != null && List.of(target.value()).contains(ElementType.TYPE_USE);
  }

  /** Whether one of the project's own annotations stands on it. */
  boolean isMarked(String simpleName) {
    return marks.stream().anyMatch(mark -> mark.startsWith("@" + OWN_PACKAGE + "." + simpleName));
  }

  /** Whether it is the type of no value at all: {@code void} or {@code Void}. */
  boolean isNothing() {
    return raw == void.class || raw == Void.class;
  }

  /** The type argument at a place. */
  JavaType argument(int place) {
    return arguments.get(place);
  }

  /** What the type variables of its class stand for. */
  Map<TypeVariable<?>, JavaType> bindings() {
    Map<TypeVariable<?>, JavaType> bindings = new HashMap<>();
    for (int i = 0; i < raw.getTypeParameters().length; i++) {
      bindings.put(raw.getTypeParameters()[i], arguments.get(i));
    }
    return bindings;
  }

  /** The type as source code without imports writes it. */
  String source() {
    if (raw.isArray()) {
      StringBuilder dimensions = new StringBuilder();
      JavaType element = this;
      for (; element.raw.isArray(); element = element.argument(0)) {
        String annotations = element.annotations();
        dimensions.append(annotations.isEmpty() ? "" : " " + annotations).append("[]");
      }
      return element.source() + dimensions;
    }
    String name = raw.getCanonicalName();
    int simple = name.lastIndexOf('.') + 1;
    String generic =
        arguments.isEmpty()
            ? ""
            : arguments.stream().map(JavaType::source).collect(Collectors.joining(", ", "<", ">"));
    return name.substring(0, simple) + annotations() + name.substring(simple) + generic;
  }

  private String annotations() {
    return (nullable ? "@org.jspecify.annotations.Nullable " : "")
        + marks.stream().map(mark -> mark + " ").collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return source();
  }
}
