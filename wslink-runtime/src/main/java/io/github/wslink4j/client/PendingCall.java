package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One call that waits for its answer. The answer is read where it arrives, on the connection's
 * thread, straight from the frame; the outcome is then completed where the caller wants it.
 *
 * <p>Settled once: see {@link PendingCalls}.
 */
final class PendingCall<T> {

  private final String id;
  private final String method;
  private final Codec<T> result;
  private final List<ErrorEntry<?>> errors;
  private final CompletableFuture<T> outcome;
  private final Executor completing;
  private volatile @Nullable Runnable alarm;
  private volatile boolean settled;

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
      List<ErrorEntry<?>> errors,
      CompletableFuture<T> outcome,
      Executor completing) {
    this.id = id;
    this.method = method;
    this.result = result;
    this.errors = errors;
    this.outcome = outcome;
    this.completing = completing;
  }

  String id() {
    return id;
  }

  String method() {
    return method;
  }

  /**
   * Sets the alarm that waits for this call; it is called off once the call is settled.
   *
   * @param callOff calls the alarm off
   */
  void alarm(Runnable callOff) {
    alarm = callOff;
    // The answer may have come in between and found no alarm to call off.
    if (settled) {
      callOff.run();
    }
  }

  /**
   * Settles the call with its answer.
   *
   * @param answer the message, read during the call
   */
  void answer(MessageReader answer) {
    T value;
    try {
      if (answer.enterError()) {
        fail(Failure.read(answer, errors));
        return;
      }
      if (!answer.enterResult()) {
        fail(RemoteException.local("the answer to " + method + " has no result", null));
        return;
      }
      value = result.read(answer);
    } catch (RuntimeException e) {
      // Codecs are not all ours: whatever one throws ends this call and nothing else.
      fail(RemoteException.local("the answer to " + method + ": " + e.getMessage(), e));
      return;
    }
    settle(() -> outcome.complete(value));
  }

  /**
   * Settles the call with a failure.
   *
   * @param failure a {@link RemoteException} or a declared error
   */
  void fail(Throwable failure) {
    settle(() -> outcome.completeExceptionally(failure));
  }

  private void settle(Runnable complete) {
    settled = true;
    Runnable callOff = alarm;
    if (callOff != null) {
      callOff.run();
    }
    completing.execute(complete);
  }
}
