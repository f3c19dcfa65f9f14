package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** One call that waits for its answer. The outcome is completed where the caller wants it. */
final class PendingCall<T> extends PendingAnswer {

  private final Codec<T> result;
  private final CompletableFuture<T> outcome;
  private final Executor completing;

  /**
   * A call.
   *
   * @param id its id on the wire
   * @param method its wire name
   * @param result reads the result
   * @param errors the checked exceptions that the method declares
   * @param outcome what to complete
   * @param completing where to complete it, for that runs the caller's code
   */
  PendingCall(
      String id,
      String method,
      Codec<T> result,
      Errors errors,
      CompletableFuture<T> outcome,
      Executor completing) {
    super(id, method, errors);
    this.result = result;
    this.outcome = outcome;
    this.completing = completing;
  }

  @Override
  Runnable result(MessageReader in) {
    T value = result.read(in);
    return () -> outcome.complete(value);
  }

  @Override
  Runnable failed(Throwable failure) {
    return () -> outcome.completeExceptionally(failure);
  }

  @Override
  void completing(Runnable outcome) {
    completing.execute(outcome);
  }
}
