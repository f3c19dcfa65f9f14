package io.github.wslink4j.client;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.WireWriter;
import io.github.wslink4j.transport.SerialExecutor;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said between hello and the end of the connection: calls, answers and publications. */
final class Conversation implements MessageHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  private final Wire wire;
  private final Welcome welcome;
  private final SerialExecutor callbacks;
  private final PendingCalls pending;
  private final Topics topics;
  private final AtomicLong nextCall = new AtomicLong();
  private final CompletableFuture<CloseReason> closed;

  /**
   * A conversation that begins now.
   *
   * @param wire where the server has said welcome
   * @param welcome what it said
   * @param pending waits for answers; without a call yet
   * @param callbacks runs the user's code
   */
  Conversation(Wire wire, Welcome welcome, PendingCalls pending, SerialExecutor callbacks) {
    this.wire = wire;
    this.welcome = welcome;
    this.pending = pending;
    this.callbacks = callbacks;
    this.closed = new AnswerFuture<>(callbacks);
    this.topics = new Topics(callbacks, welcome.subscriptions());
  }

  Wire wire() {
    return wire;
  }

  Welcome welcome() {
    return welcome;
  }

  PendingCalls pending() {
    return pending;
  }

  Topics topics() {
    return topics;
  }

  SerialExecutor callbacks() {
    return callbacks;
  }

  CompletionStage<CloseReason> closed() {
    return closed;
  }

  /**
   * Names the next call.
   *
   * @param kind who is to handle it, {@code rpc} or {@code system}
   * @return an id that no other call of this conversation has
   */
  String nextId(String kind) {
    return kind + ":" + welcome.clientId() + ":" + nextCall.getAndIncrement();
  }

  /**
   * Asks the server's side of the protocol itself, rather than a service.
   *
   * @param method the system method
   * @param positional how many arguments it gets
   * @param arguments writes them
   * @param result reads the answer
   * @param then gets the answer or the failure, on the connection's thread: before the next message
   */
  <T> void ask(
      String method,
      int positional,
      Consumer<WireWriter> arguments,
      Codec<T> result,
      BiConsumer<? super T, ? super @Nullable Throwable> then) {
    CompletableFuture<T> outcome = new CompletableFuture<>();
    outcome.whenComplete(then);
    ask(
        method,
        positional,
        arguments,
        id -> new PendingCall<>(id, method, result, Errors.none(), outcome, Runnable::run));
  }

  /**
   * Asks the server's side of the protocol itself.
   *
   * @param method the system method
   * @param positional how many arguments it gets
   * @param arguments writes them
   * @param pending makes what waits for the answer, of the id that the question has
   */
  void ask(
      String method,
      int positional,
      Consumer<WireWriter> arguments,
      Function<String, PendingAnswer> pending) {
    String id = nextId("system");
    EncodedMessage message = systemCall(id, method, positional, arguments);
    this.pending.add(pending.apply(id), () -> wire.send(message));
  }

  /**
   * Tells the server's side of the protocol something that it does not answer.
   *
   * @param method the system method
   * @param positional how many arguments it gets
   * @param arguments writes them
   */
  void tell(String method, int positional, Consumer<WireWriter> arguments) {
    wire.send(systemCall(nextId("system"), method, positional, arguments));
  }

  private EncodedMessage systemCall(
      String id, String method, int positional, Consumer<WireWriter> arguments) {
    MessageWriter out = wire.borrowWriter();
    out.beginCall(id, method, positional);
    arguments.accept(out);
    out.beginKeywords(0);
    EncodedMessage message = out.end();
    wire.giveBack(out);
    return message;
  }

  @Override
  public void onMessage(MessageReader message) {
    String id = message.id();
    if (id == null) {
      LOG.debug("A message without an id is left out");
      return;
    }
    if (message.enterItem()) {
      onItem(id, message);
      return;
    }
    PendingAnswer call = pending.take(id);
    if (call != null) {
      call.answer(message);
    } else if (Topics.isPublication(id)) {
      topics.deliver(id, message);
    } else {
      LOG.debug("Nobody waits for the message {}", id);
    }
  }

  private void onItem(String id, MessageReader message) {
    PendingAnswer stream = pending.find(id);
    if (stream != null) {
      stream.item(message);
    } else {
      LOG.debug("Nobody takes an item of the stream {}", id);
    }
  }

  @Override
  public void onEnd(CloseReason reason) {
    end("the connection ended: " + reason);
    callbacks.execute(() -> closed.complete(reason));
  }

  /** Says goodbye: nothing is delivered from now on, and the calls that wait fail. */
  void close() {
    topics.silence();
    end("the client was closed");
    wire.close("");
  }

  private void end(String why) {
    RemoteException failure = RemoteException.local(why, new IOException(why));
    pending.close(failure);
    topics.close(failure);
  }
}
