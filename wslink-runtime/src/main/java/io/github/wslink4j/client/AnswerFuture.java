package io.github.wslink4j.client;

import io.github.wslink4j.transport.SerialExecutor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The outcome of a call, completed by the client's callback queue. A callback that waited for one
 * would wait for itself, so that waiting is refused; the same holds for all stages made of it.
 */
final class AnswerFuture<T> extends CompletableFuture<T> {

  private final SerialExecutor callbacks;

  AnswerFuture(SerialExecutor callbacks) {
    this.callbacks = callbacks;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new AnswerFuture<>(callbacks);
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    refuseCallbacks();
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    refuseCallbacks();
    return super.get(timeout, unit);
  }

  @Override
  public T join() {
    refuseCallbacks();
    return super.join();
  }

  private void refuseCallbacks() {
    if (!isDone() && callbacks.isOwnThread()) {
      throw new IllegalStateException(
          "a callback of a client waits for a stage of the same client, which only comes after the"
              + " callback; go on in thenAccept, or make a blocking call instead");
    }
  }
}
