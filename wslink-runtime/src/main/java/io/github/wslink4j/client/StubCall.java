package io.github.wslink4j.client;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** A call of a client stub, written as its arguments come. */
final class StubCall<T> implements OutgoingCall<T> {

  private final Conversation conversation;
  private final String id;
  private final String method;
  private final Codec<T> result;
  private final Errors errors;
  private final MessageWriter out;
  private boolean keywordsBegun;
  private boolean sent;

  StubCall(
      Conversation conversation, String method, int positional, Codec<T> result, Errors errors) {
    this.conversation = conversation;
    this.id = conversation.nextId("rpc");
    this.method = method;
    this.result = result;
    this.errors = errors;
    this.out = conversation.wire().borrowWriter();
    out.beginCall(id, method, positional);
  }

  @Override
  public WireWriter arguments() {
    return out;
  }

  @Override
  public WireWriter keywords(int count) {
    keywordsBegun = true;
    out.beginKeywords(count);
    return out;
  }

  @Override
  public CompletionStage<T> send() {
    CompletableFuture<T> outcome = new AnswerFuture<>(conversation.callbacks());
    PendingCall<T> call = send(outcome, conversation.callbacks());
    // Whoever gives up the stage gives up the call.
    outcome.whenComplete(
        (value, failure) -> {
          if (outcome.isCancelled()) {
            conversation.pending().fail(call, RemoteException.local("cancelled", failure));
          }
        });
    return outcome;
  }

  @Override
  public T await() {
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
      return outcome.get();
    } catch (InterruptedException e) {
      RemoteException interrupted =
          RemoteException.local("interrupted while waiting for the answer to " + method, e);
      conversation.pending().fail(call, interrupted);
      Thread.currentThread().interrupt();
      throw interrupted;
    } catch (ExecutionException e) {
      throw StubCall.<RuntimeException>here(e.getCause());
    }
  }

  private PendingCall<T> send(CompletableFuture<T> outcome, Executor completing) {
    EncodedMessage message = end();
    PendingCall<T> call = new PendingCall<>(id, method, result, errors, outcome, completing);
    conversation.pending().add(call, () -> conversation.wire().send(message));
    return call;
  }

  private EncodedMessage end() {
    if (sent) {
      throw new IllegalStateException("the call of " + method + " has been sent");
    }
    sent = true;
    if (!keywordsBegun) {
      out.beginKeywords(0);
    }
    EncodedMessage message = out.end();
    conversation.wire().giveBack(out);
    return message;
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
