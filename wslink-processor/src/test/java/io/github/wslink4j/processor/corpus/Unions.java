package io.github.wslink4j.processor.corpus;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Picks the variants of sealed interfaces. */
final class Unions {

  private Unions() {}

  /**
   * One of a sealed interface's variants.
   *
   * @param simplest whether it must be the one that holds the least, so that recursion ends
   */
  static JavaType variant(JavaType union, Random random, boolean simplest) {
    List<Class<?>> variants = List.of(union.raw().getPermittedSubclasses());
    Class<?> variant =
        simplest
            ? variants.stream().min(Comparator.comparingInt(Unions::weight)).orElseThrow()
            : Scalars.pick(random, variants);
    return new JavaType(variant, arguments(variant, union), false, List.of());
  }

  private static int weight(Class<?> variant) {
    if (variant.isSealed()) {
      return 1
          + Stream.of(variant.getPermittedSubclasses()).mapToInt(Unions::weight).min().orElse(0);
    }
    return variant.isEnum() ? 0 : variant.getRecordComponents().length;
  }

  /** {@code Ok<V> implements Result<V>}: V of a {@code Result<String>} is {@code String}. */
  private static List<JavaType> arguments(Class<?> variant, JavaType union) {
    Map<TypeVariable<?>, JavaType> bindings = new HashMap<>();
    for (AnnotatedType parent : variant.getAnnotatedInterfaces()) {
      if (parent instanceof AnnotatedParameterizedType generic
          && ((ParameterizedType) parent.getType()).getRawType() == union.raw()) {
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
          if (arguments[i].getType() instanceof TypeVariable<?> variable) {
            bindings.put(variable, union.argument(i));
          }
        }
      }
    }
    List<JavaType> arguments = new ArrayList<>();
    for (TypeVariable<?> variable : variant.getTypeParameters()) {
      arguments.add(bindings.get(variable));
    }
    return arguments;
  }
}
