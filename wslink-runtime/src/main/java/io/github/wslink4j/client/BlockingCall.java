package io.github.wslink4j.client;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * A call whose caller waits. The thread that reads the answer wakes the caller itself: it needs no
 * thread of the client's executor, all of which may be waiting like this one.
 */
final class BlockingCall<T> extends StubCall<T> {

  BlockingCall(
      Conversation conversation, String method, int positional, Codec<T> result, Errors errors) {
    super(conversation, method, positional, result, errors);
  }

  @Override
  public CompletionStage<T> send() {
    if (conversation.wire().isOwnThread()) {
      throw new IllegalStateException(
          "a blocking call of "
              + method
              + " on the connection's own thread, which is the one that reads the answer; make the"
              + " call with async(), or give the client an executor that has threads of its own");
    }
    CompletableFuture<T> outcome = new CompletableFuture<>();
    PendingCall<T> call = send(outcome, Runnable::run);
    try {
      outcome.get();
      return outcome;
    } catch (InterruptedException e) {
      RemoteException interrupted =
          RemoteException.local("interrupted while waiting for the answer to " + method, e);
      conversation.pending().fail(call, interrupted);
      Thread.currentThread().interrupt();
      throw interrupted;
    } catch (ExecutionException e) {
      throw BlockingCall.<RuntimeException>here(e.getCause());
    }
  }

  /**
   * Brings a failure from the connection's thread to this one, so that its stack trace shows who
   * called. A declared error is thrown as it is, even if it is checked: the stub declares it.
   */
  // The cast is to a type variable and so happens nowhere: that is what lets a checked one through.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E here(Throwable failure) throws E {
    if (failure instanceof RemoteException remote) {
      throw remote.here();
    }
    failure.setStackTrace(new Throwable().getStackTrace());
    throw (E) failure;
  }
}
