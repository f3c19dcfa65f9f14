package io.github.wslink4j.session;

import io.github.wslink4j.Audience;
import io.github.wslink4j.Session;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireType;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One client, from its first frame to its end.
 *
 * <p>A session passes through three states. Until the first frame it does not know which generation
 * it speaks with; until a good hello it answers nothing but hello, and holds almost nothing; from
 * then on it carries out calls and receives publications. A hello that is refused takes the session
 * back to the second state, and too many of them end it.
 *
 * <p>Everything that arrives is handled on the connection's own thread, which decodes envelopes,
 * answers what needs no user code, and runs {@code @NonBlocking} methods when nothing of the same
 * client runs or waits before them. All other user code (methods, factories, hooks) runs on
 * workers, through the {@link CallQueue}. What is read in one go is handed to the workers in one
 * go.
 *
 * <p>A client that has more calls unanswered than its limit is not read from until enough of them
 * are answered.
 */
final class ServerSession implements Session, ConnectionListener {

  private static final int NORMAL = 1000;

  private final SessionHub hub;
  private final Connection connection;
  private final String id;
  private final long openedNanos = System.nanoTime();
  private final CallQueue queue;
  private final Outbox outbox;
  private final ServiceInstances services;
  private final CallsInFlight callsInFlight;
  private final Streams streams;

  private @Nullable MessageDecoder decoder;
  private volatile Encoding encoding = Encoding.MESSAGE_PACK;
  private volatile boolean authenticated;
  private boolean opened;
  private volatile boolean tracksSubscriptions;
  private boolean takesStreams;
  private int failedHellos;
  private boolean ended;

  ServerSession(SessionHub hub, Connection connection, String id) {
    this.hub = hub;
    this.connection = connection;
    this.id = id;
    this.queue = new CallQueue(hub.workers());
    this.outbox =
        new Outbox(
            connection,
            hub.maxMessageSize(),
            hub.limits().waitingBytes(),
            new WaitingBytes(hub.limits().waitingBytes(), hub.droppedPublications()));
    this.callsInFlight = new CallsInFlight(connection, hub.limits().callsInFlight());
    this.services = new ServiceInstances(hub, this);
    this.streams = new Streams(hub);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String remoteAddress() {
    return connection.remoteAddress();
  }

  @Override
  public void close(String reason) {
    // A method that disconnects its caller has an answer to give first.
    CallScope.publish(() -> close(NORMAL, reason));
  }

  /** Sends what has been handed over, and disconnects the client. From any thread. */
  void close(int code, String reason) {
    if (connection.isOwnThread()) {
      outbox.send();
      connection.close(code, reason);
    } else {
      connection.execute(() -> close(code, reason));
    }
  }

  @Override
  public void onText(byte[] bytes, int offset, int length) {
    receive(true, bytes, offset, length);
  }

  @Override
  public void onBinary(byte[] bytes, int offset, int length) {
    receive(false, bytes, offset, length);
  }

  private void receive(boolean text, byte[] bytes, int offset, int length) {
    if (ended) {
      return;
    }
    try {
      MessageDecoder known = decoder;
      if (known == null) {
        Generation generation = Generation.detect(text, bytes, offset, length);
        encoding = generation == Generation.TWO ? Encoding.MESSAGE_PACK : Encoding.JSON;
        decoder = known = generation.newServerDecoder(hub.limits().decoder());
      }
      MessageReader message =
          text ? known.text(bytes, offset, length) : known.binary(bytes, offset, length);
      if (message != null) {
        handle(message);
      }
    } catch (ProtocolException e) {
      end(e);
    }
  }

  private void end(ProtocolException violation) {
    ended = true;
    close(violation.closeCode(), String.valueOf(violation.getMessage()));
  }

  private void handle(MessageReader message) {
    String messageId = message.id();
    if (messageId == null) {
      throw new ProtocolException(
          ProtocolException.PROTOCOL_ERROR, "a message needs an \"id\" of text");
    }
    if (message.isSystem()) {
      handleSystem(message, messageId);
    } else if (!authenticated) {
      refuse(messageId, ErrorCode.UNAUTHORIZED, ErrorCode.NO_HELLO);
    } else {
      handleCall(message, messageId);
    }
  }

  private void handleSystem(MessageReader message, String messageId) {
    String method = String.valueOf(message.method());
    if (method.equals("wslink.hello")) {
      hello(message, messageId);
    } else if (authenticated && tracksSubscriptions && method.equals("wslink.subscribe")) {
      MessageReader detached = message.detach();
      callsInFlight.begun();
      queue.add(() -> services.subscribe(detached, messageId));
    } else if (authenticated && tracksSubscriptions && method.equals("wslink.unsubscribe")) {
      MessageReader detached = message.detach();
      callsInFlight.begun();
      queue.add(() -> services.unsubscribe(detached, messageId));
    } else if (authenticated && takesStreams && method.equals("wslink.request")) {
      control(streams::request, message, messageId, method);
    } else if (authenticated && takesStreams && method.equals("wslink.cancel")) {
      control(streams::cancel, message, messageId, method);
    } else {
      refuse(messageId, ErrorCode.METHOD_NOT_FOUND, ErrorCode.UNKNOWN_SYSTEM_METHOD);
    }
  }

  /** Does as a client says of a stream; there is an answer only if it makes no sense. */
  private void control(
      Consumer<MessageReader> action, MessageReader message, String messageId, String method) {
    try {
      action.accept(message);
    } catch (WireException e) {
      outbox.answer(
          Failures.exception(writer(), messageId, method, String.valueOf(e.getMessage())));
    }
  }

  private void hello(MessageReader message, String messageId) {
    Hello hello = Hello.read(message);
    if (!hub.accepts(hello)) {
      authenticated = false;
      hub.remove(this);
      streams.cancelOpen();
      refuse(messageId, ErrorCode.UNAUTHORIZED, ErrorCode.AUTHENTICATION_FAILED);
      if (++failedHellos >= hub.limits().failedHellos()) {
        throw new ProtocolException(
            ProtocolException.POLICY_VIOLATION, "too many hellos with a wrong secret");
      }
      return;
    }
    if (encoding != Encoding.MESSAGE_PACK) {
      // Only the C++ client says hello without kwargs; it takes neither attachments nor bare NaN.
      encoding = message.hasKeywords() ? Encoding.JSON : Encoding.STRICT_JSON;
    }
    tracksSubscriptions = hello.offers(Hello.SUBSCRIBE);
    takesStreams = hello.offers(Hello.STREAM);
    outbox.answer(hello.accepted(writer(), messageId, this));
    if (decoder != null) {
      decoder.authenticated();
    }
    connection.trust();
    authenticated = true;
    hub.add(this);
    if (!opened) {
      opened = true;
      services.open(queue);
    }
  }

  private void handleCall(MessageReader message, String messageId) {
    MethodTable.Target target = hub.methods().find(message);
    if (target == null) {
      refuseMethod(message, messageId);
      return;
    }
    Reply reply = new Reply(this, target.entry(), messageId);
    StreamedResult stream = null;
    if (takesStreams && message.enterStream()) {
      try {
        stream = streams.open(message, reply);
      } catch (WireException e) {
        outbox.answer(reply.refusal(String.valueOf(e.getMessage())));
        return;
      }
    }
    callsInFlight.begun();
    Execution execution = target.entry().execution();
    if (execution == Execution.NON_BLOCKING && queue.isIdle()) {
      new ServerCall(reply, target, message, stream).run(services.table(target));
      return;
    }
    ServerCall call = new ServerCall(reply, target, message.detach(), stream);
    if (execution == Execution.CONCURRENT) {
      // In its turn, so that the session is open by then; from there on by itself.
      queue.add(() -> hub.workers().execute(() -> call.run(services.table(target))));
    } else {
      queue.add(() -> call.run(services.table(target)));
    }
  }

  /** Answers something that is no call of a method: on the connection's own thread. */
  private void refuse(String messageId, int code, String words) {
    MessageWriter out = writer();
    out.beginFailure(messageId, code, words, false);
    outbox.answer(out.end());
  }

  /** Refuses a call, and says what it asked for as it asked for it. */
  private void refuseMethod(MessageReader message, String messageId) {
    WireType kind = message.enterMethod() ? message.peek() : WireType.NULL;
    boolean sayable = kind == WireType.TEXT || kind == WireType.INTEGER || kind == WireType.FLOAT;
    MessageWriter out = writer();
    out.beginFailure(messageId, ErrorCode.METHOD_NOT_FOUND, ErrorCode.UNREGISTERED_METHOD, sayable);
    if (sayable) {
      out.writeAny(message.readAny());
    }
    outbox.answer(out.end());
  }

  /** Sends the answer to a call in flight. From any thread. */
  void answer(EncodedMessage answer) {
    outbox.answer(answer);
    callsInFlight.answered();
  }

  /** A call in flight is none any more: its answer comes at the end of a stream, or not at all. */
  void notInFlight() {
    callsInFlight.answered();
  }

  /** Sends what belongs to a call that is not in flight any more. From any thread. */
  void send(EncodedMessage message) {
    outbox.answer(message);
  }

  /** See {@link Outbox#whenSent}. From any thread. */
  void whenSent(Runnable action) {
    outbox.whenSent(action);
  }

  Streams streams() {
    return streams;
  }

  /** Sends a publication, if this client takes it. From any thread. */
  void offer(Publication publication) {
    boolean tracksItself =
        publication.isUntracked()
            && publication.topic().parameters().size() > 0
            && tracksSubscriptions;
    if (!authenticated || tracksItself || !isIn(publication)) {
      return;
    }
    EncodedMessage message = publication.encoded(encoding, hub.writers());
    if (message != null) {
      outbox.publish(message, publication);
    }
  }

  private boolean isIn(Publication publication) {
    return switch (publication.audience().kind()) {
      case EVERYONE -> true;
      case ONLY -> publication.audience().session().equals(id);
      case EXCEPT -> !publication.audience().session().equals(id);
      case CALLER, OTHERS -> throw new IllegalStateException("the hub resolves these");
    };
  }

  /** The calling thread's writer, for this client's way of writing. */
  MessageWriter writer() {
    return hub.writers().get(encoding);
  }

  /** The frame limit that this client is told, and 0 for generation 1, which has none. */
  int advertisedMessageSize() {
    return encoding == Encoding.MESSAGE_PACK ? hub.maxMessageSize() : 0;
  }

  @Override
  public void onReadComplete() {
    queue.start();
  }

  @Override
  public void onWritabilityChanged() {
    if (connection.isWritable()) {
      outbox.send();
    }
  }

  @Override
  public void onTick(long nowNanos) {
    try {
      if (!authenticated && nowNanos - openedNanos > hub.limits().helloTime().toNanos()) {
        throw new ProtocolException(
            ProtocolException.POLICY_VIOLATION,
            "no good hello within " + hub.limits().helloTime().toSeconds() + " s");
      }
      if (decoder != null) {
        decoder.expire(nowNanos);
      }
    } catch (ProtocolException e) {
      end(e);
    }
  }

  @Override
  public void onClosed(int code, String reason) {
    ended = true;
    authenticated = false;
    hub.closed(this);
    outbox.close();
    streams.close();
    if (opened) {
      queue.add(services::close);
      queue.start();
    }
  }

  /** See {@link SessionHub#resolve}. */
  Audience resolve(Audience audience) {
    return hub.resolve(audience);
  }
}
