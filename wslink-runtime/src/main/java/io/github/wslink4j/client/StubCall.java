package io.github.wslink4j.client;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** A call of a client stub, written as its arguments come. */
class StubCall<T> implements OutgoingCall<T> {

  final Conversation conversation;
  private final String id;
  final String method;
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

  /** Sends the call; its outcome is completed by an executor of the caller's choice. */
  final PendingCall<T> send(CompletableFuture<T> outcome, Executor completing) {
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
}
