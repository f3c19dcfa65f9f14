package io.github.wslink4j.client;

import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.SerialExecutor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Gets from a URI to a conversation: connects, says hello, and tries the other generation if that
 * is what the silence means.
 *
 * <p>The client speaks first and so has to guess. A server of generation 1 drops a connection whose
 * first frame it cannot decode; a server of generation 2 ignores a text frame, answers nothing, and
 * writes the frame with the secret in it to its log. So the guess is generation 2, and a connection
 * that ends without a word means generation 1: no timer to tune, no secret in a log.
 */
final class Connecting {

  private final Settings settings;
  private final SerialExecutor callbacks;
  private final CompletableFuture<Conversation> outcome = new CompletableFuture<>();
  private volatile @Nullable Connection connection;

  private Connecting(Settings settings) {
    this.settings = settings;
    this.callbacks = new SerialExecutor(task -> lend(settings.executor(), task));
  }

  /**
   * Starts to connect.
   *
   * @param settings where and how
   * @return the conversation or a {@link RemoteException}, completed on a thread that must not run
   *     the user's code
   */
  static CompletableFuture<Conversation> start(Settings settings) {
    Connecting connecting = new Connecting(settings);
    Runnable callOff = settings.timer().after(settings.connectTimeout(), connecting::giveUp);
    CompletableFuture<Conversation> outcome = connecting.outcome;
    outcome.whenComplete((conversation, failure) -> callOff.run());
    Generation chosen = settings.generation();
    connecting.attempt(chosen == null ? Generation.TWO : chosen);
    return outcome;
  }

  /** Borrows a thread; ours, if the user's executor has been shut down, so that no stage hangs. */
  private static void lend(Executor executor, Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      SharedThreads.workers().execute(task);
    }
  }

  private void attempt(Generation generation) {
    Handshake handshake = new Handshake(settings, generation, this::converse);
    handshake
        .outcome()
        .whenComplete((conversation, failure) -> settle(generation, conversation, failure));
    settings
        .transport()
        .connect(settings.uri(), handshake::listen)
        .whenComplete(
            (connection, failure) -> {
              if (failure == null) {
                greet(connection, handshake);
              } else {
                fail(failure);
              }
            });
  }

  private void greet(Connection connection, Handshake handshake) {
    this.connection = connection;
    if (outcome.isDone()) {
      connection.close(1000, "");
      return;
    }
    try {
      handshake.begin();
    } catch (RuntimeException e) {
      connection.close(1000, "");
      fail(e);
    }
  }

  private Conversation converse(Wire wire, Welcome welcome) {
    PendingCalls pending = new PendingCalls(settings.timer(), settings.callTimeout());
    return new Conversation(wire, welcome, pending, callbacks);
  }

  private void settle(
      Generation generation, @Nullable Conversation conversation, @Nullable Throwable failure) {
    boolean guessed = settings.generation() == null && generation == Generation.TWO;
    if (conversation != null) {
      if (!outcome.complete(conversation)) {
        // Too late: nobody is there to close it.
        conversation.close();
      }
    } else if (guessed && failure instanceof Handshake.Unanswered && !outcome.isDone()) {
      attempt(Generation.ONE);
    } else if (failure != null) {
      fail(failure);
    }
  }

  private void fail(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    outcome.completeExceptionally(
        cause instanceof RemoteException refused
            ? refused
            : RemoteException.local(String.valueOf(cause.getMessage()), cause));
  }

  private void giveUp() {
    fail(
        new TimeoutException(
            "no hello from "
                + settings.uri()
                + " within "
                + settings.connectTimeout().toMillis()
                + " ms"));
    Connection connection = this.connection;
    if (connection != null) {
      connection.close(1000, "");
    }
  }
}
