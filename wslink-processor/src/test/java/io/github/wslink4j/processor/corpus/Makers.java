package io.github.wslink4j.processor.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes records, exceptions and other classes, from values for their parts. A class is made by its
 * {@code @JsonCreator}, or else by its only constructor.
 */
final class Makers {

  /** How often a constructor may refuse its arguments, such as a negative age. */
  private static final int ATTEMPTS = 100;

  private Makers() {}

  static Object make(JavaType type, Function<JavaType, @Nullable Object> part) {
    Executable maker = maker(type.raw());
    List<JavaType> parts = parts(type);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return make(maker, parts.stream().map(part).toArray());
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof IllegalArgumentException)) {
          throw new AssertionError(type.toString(), e);
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(type.toString(), e);
      }
    }
    throw new AssertionError(type + " refuses every value");
  }

  private static Object make(Executable maker, @Nullable Object[] parts)
      throws ReflectiveOperationException {
    maker.setAccessible(true);
    return maker instanceof Method method
        ? method.invoke(null, parts)
        : ((Constructor<?>) maker).newInstance(parts);
  }

  /** The types of what a class is made of. */
  static List<JavaType> parts(JavaType type) {
    Map<TypeVariable<?>, JavaType> bindings = type.bindings();
    if (type.raw().isRecord()) {
      return Stream.of(type.raw().getRecordComponents())
          .map(component -> part(type.raw(), component, bindings))
          .toList();
    }
    Executable maker = maker(type.raw());
    AnnotatedType[] parameters = maker.getAnnotatedParameterTypes();
    List<JavaType> parts = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      parts.add(JavaType.of(maker.getParameters()[i], parameters[i], bindings));
    }
    return parts;
  }

  /** An annotation that is meant for fields is found on the field only. */
  private static JavaType part(
      Class<?> record, RecordComponent component, Map<TypeVariable<?>, JavaType> bindings) {
    try {
      return JavaType.of(
          record.getDeclaredField(component.getName()), component.getAnnotatedType(), bindings);
    } catch (NoSuchFieldException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Executable maker(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(JsonCreator.class)) {
        return method;
      }
    }
    if (type.isRecord()) {
      Class<?>[] components =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return Stream.of(type.getDeclaredConstructors())
          .filter(each -> Arrays.equals(each.getParameterTypes(), components))
          .findFirst()
          .orElseThrow();
    }
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    if (constructors.length != 1) {
      throw new AssertionError(type + " cannot be made (expected: one constructor, or a creator)");
    }
    return constructors[0];
  }
}
