package io.github.wslink4j.client;

import static java.util.Objects.requireNonNull;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Says hello on one connection, in one generation, and makes a conversation of the answer. */
final class Handshake implements MessageHandler {

  private final Settings settings;
  private final Generation generation;
  private final BiFunction<Wire, Welcome, Conversation> converse;
  private final CompletableFuture<Conversation> outcome = new CompletableFuture<>();

  /** Both set by {@link #listen}, before anything else happens. */
  private @Nullable Wire wire;

  private @Nullable Receiver receiver;

  /** The connection ended before the server had said anything. */
  static final class Unanswered extends IOException {
    private static final long serialVersionUID = 1L;

    Unanswered(CloseReason reason) {
      super("the connection ended before the server answered hello: " + reason);
    }
  }

  /**
   * A handshake that has no connection yet.
   *
   * @param settings the secret and the limits
   * @param generation what to speak
   * @param converse goes on when the server has said welcome
   */
  Handshake(
      Settings settings, Generation generation, BiFunction<Wire, Welcome, Conversation> converse) {
    this.settings = settings;
    this.generation = generation;
    this.converse = converse;
  }

  /**
   * Gets its connection.
   *
   * @param connection where hello is to be said
   * @return what is to be told of the connection
   */
  ConnectionListener listen(Connection connection) {
    wire = new Wire(connection, generation);
    receiver = new Receiver(connection, generation.newClientDecoder(settings.limits()), this);
    return receiver;
  }

  /**
   * What comes of it; completed on the connection's thread, before the next message is looked at.
   *
   * @return a conversation; or {@link Unanswered} or a {@link RemoteException}
   */
  CompletableFuture<Conversation> outcome() {
    return outcome;
  }

  /** Says hello. */
  void begin() {
    Wire wire = requireNonNull(this.wire);
    MessageWriter out = wire.borrowWriter();
    Welcome.writeHello(out, settings.secret());
    wire.send(out.end());
    wire.giveBack(out);
  }

  @Override
  public void onMessage(MessageReader message) {
    if (!Welcome.HELLO.equals(message.id())) {
      return;
    }
    if (message.enterError()) {
      refuse(Failure.read(message, Errors.none()));
      return;
    }
    Welcome welcome;
    try {
      if (!message.enterResult()) {
        throw new WireException("no result");
      }
      welcome = Welcome.read(message);
    } catch (WireException e) {
      refuse(RemoteException.local("the answer to hello: " + e.getMessage(), e));
      return;
    }
    Wire wire = requireNonNull(this.wire);
    wire.maxFrameSize(welcome.maxFrameSize());
    Conversation conversation = converse.apply(wire, welcome);
    requireNonNull(receiver).welcomed(conversation);
    outcome.complete(conversation);
  }

  private void refuse(Throwable failure) {
    outcome.completeExceptionally(failure);
    requireNonNull(wire).close("");
  }

  @Override
  public void onEnd(CloseReason reason) {
    outcome.completeExceptionally(new Unanswered(reason));
  }
}
