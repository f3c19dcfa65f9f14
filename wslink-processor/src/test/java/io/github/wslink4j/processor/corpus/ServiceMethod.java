package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of a service: its Java side as the interface declares it, beside its definition.
 *
 * @param method the method
 * @param definition what the contract says of it
 * @param parameters its parameters' types, a variadic one as an array
 * @param arguments the same, a variadic one as each of its values
 * @param answer how it returns
 * @param result what it returns, what the stage holds, or an item of the stream
 * @param errors the checked exceptions that it declares
 */
record ServiceMethod(
    Method method,
    MethodDefinition definition,
    List<JavaType> parameters,
    List<JavaType> arguments,
    Answer answer,
    JavaType result,
    List<JavaType> errors) {

  /** How a method returns its result, one constant for each of the ways that there are. */
  enum Answer {
    DIRECT,
    STAGE,
    /** Its result is the list of its items. */
    STREAM;

    private static Answer of(Class<?> returned) {
      if (returned == Flow.Publisher.class) {
        return STREAM;
      }
      return CompletionStage.class.isAssignableFrom(returned) ? STAGE : DIRECT;
    }

    /** What an implementation returns. */
    @Nullable Object of(@Nullable Object result) {
      return switch (this) {
        case DIRECT -> result;
        case STAGE -> CompletableFuture.completedFuture(result);
        case STREAM -> new Items((List<?>) Objects.requireNonNull(result), null);
      };
    }

    /** What an implementation returns or throws. */
    Object of(Exception error) throws Exception {
      return switch (this) {
        case DIRECT -> throw error;
        case STAGE -> CompletableFuture.failedFuture(error);
        case STREAM -> new Items(List.of(), error);
      };
    }
  }

  static ServiceMethod of(Method method, MethodDefinition definition, Promises promises) {
    return new ServiceMethod(
        method,
        definition,
        promises.parameters(method),
        promises.arguments(method),
        Answer.of(method.getReturnType()),
        promises.result(method),
        promises.errors(method));
  }

  /** A random result. */
  @Nullable Object result(RandomValues values) {
    if (answer == Answer.STREAM) {
      return values.all(List.of(result, result, result));
    }
    return result.isNothing() ? null : values.next(result);
  }

  /**
   * Calls a stub, or the asynchronous twin of one.
   *
   * @return what it returns or throws, stages and streams unpacked
   */
  @Nullable Object call(Object stub, List<? extends @Nullable Object> arguments)
      throws IllegalAccessException {
    return call(on(stub.getClass(), method), stub, arguments);
  }

  /** The twin has methods of the same names and parameters, but is no such service. */
  static Method on(Class<?> stub, Method method) {
    Method found =
        Stream.of(stub.getMethods())
            .filter(each -> each.getName().equals(method.getName()) && !each.isBridge())
            .filter(each -> each.getParameterCount() == method.getParameterCount())
            .findFirst()
            .orElseThrow();
    found.setAccessible(true);
    return found;
  }

  private static @Nullable Object call(
      Method method, Object stub, List<? extends @Nullable Object> arguments) {
    try {
      Object returned = method.invoke(stub, arguments.toArray());
      if (returned instanceof Flow.Publisher<?> stream) {
        return Items.of(stream);
      }
      return returned instanceof CompletionStage<?> stage
          ? stage.toCompletableFuture().get(0, TimeUnit.SECONDS)
          : returned;
    } catch (InvocationTargetException | ExecutionException e) {
      return e.getCause();
    } catch (InterruptedException | TimeoutException | IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  @Override
  public String toString() {
    return definition.javaName();
  }
}
