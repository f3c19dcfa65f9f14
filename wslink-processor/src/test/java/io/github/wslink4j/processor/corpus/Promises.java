package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.Topic;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * What an interface promises, as its author wrote it: its methods, those it inherits among them,
 * and their types with type variables replaced by what they stand for.
 */
final class Promises {

  private final Class<?> service;
  private final Map<TypeVariable<?>, JavaType> bindings = new HashMap<>();

  Promises(Class<?> service) {
    this.service = service;
    bind(service);
  }

  private void bind(Class<?> type) {
    for (AnnotatedType parent : type.getAnnotatedInterfaces()) {
      if (parent instanceof AnnotatedParameterizedType) {
        bindings.putAll(JavaType.of(parent, bindings).bindings());
        bind((Class<?>) ((ParameterizedType) parent.getType()).getRawType());
      } else {
        bind((Class<?>) parent.getType());
      }
    }
  }

  /** Whether an interface is marked as a service. */
  static boolean isService(Class<?> type) {
    return type.isInterface() && isExported(type);
  }

  private static boolean isExported(AnnotatedElement element) {
    return Stream.of(element.getAnnotations())
        .anyMatch(each -> each.annotationType().getSimpleName().equals("ExportRPC"));
  }

  /**
   * The abstract methods, and the exported ones with a body, sorted by name. There are no
   * overloads; of a method and the one that it overrides, it is the one nearest to home, and of two
   * that know nothing of each other the one that returns the narrower type.
   */
  List<Method> methods() {
    Map<String, Method> methods = new TreeMap<>();
    for (Method method : service.getMethods()) {
      if (!method.isBridge()
          && !isOfEveryObject(method)
          && (Modifier.isAbstract(method.getModifiers()) || isExported(method))) {
        methods.merge(
            method.getName(), method, (one, other) -> overrides(other, one) ? other : one);
      }
    }
    return List.copyOf(methods.values());
  }

  private static boolean isOfEveryObject(Method method) {
    return Stream.of(Object.class.getMethods())
        .anyMatch(
            each ->
                each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
  }

  private static boolean overrides(Method method, Method other) {
    Class<?> type = method.getDeclaringClass();
    Class<?> otherType = other.getDeclaringClass();
    return otherType.isAssignableFrom(type)
        || (!type.isAssignableFrom(otherType)
            && method.getReturnType() != other.getReturnType()
            && other.getReturnType().isAssignableFrom(method.getReturnType()));
  }

  /** The types of a method's parameters, a variadic one as an array. */
  List<JavaType> parameters(Method method) {
    AnnotatedType[] types = method.getAnnotatedParameterTypes();
    List<JavaType> parameters = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      parameters.add(JavaType.of(method.getParameters()[i], types[i], bindings));
    }
    return parameters;
  }

  /** The types of what travels as arguments: a variadic parameter sends values, and no array. */
  List<JavaType> arguments(Method method) {
    List<JavaType> arguments = parameters(method);
    if (method.isVarArgs()) {
      arguments.add(arguments.remove(arguments.size() - 1).argument(0));
    }
    return arguments;
  }

  /**
   * The type of what travels back: the result, or what is inside the stage, the stream or the
   * topic.
   */
  JavaType result(Method method) {
    JavaType declared = JavaType.of(method, method.getAnnotatedReturnType(), bindings);
    boolean wrapped =
        declared.raw() == Topic.class
            || declared.raw() == Flow.Publisher.class
            || CompletionStage.class.isAssignableFrom(declared.raw());
    return wrapped ? declared.argument(0) : declared;
  }

  /**
   * The checked exceptions that a method declares, wherever it is inherited from; others do not
   * travel as themselves.
   */
  List<JavaType> errors(Method method) {
    return thrown(method)
        .filter(error -> !RuntimeException.class.isAssignableFrom(error))
        .filter(
            error ->
                Stream.of(service.getMethods())
                    .filter(each -> each.getName().equals(method.getName()))
                    .allMatch(each -> allows(each, error)))
        .map(JavaType::of)
        .toList();
  }

  private boolean allows(Method method, Class<?> error) {
    return thrown(method).anyMatch(type -> type.isAssignableFrom(error));
  }

  private Stream<Class<?>> thrown(Method method) {
    return Stream.of(method.getAnnotatedExceptionTypes())
        .map(type -> JavaType.of(type, bindings).raw());
  }
}
