package io.github.wslink4j.session;

import io.github.wslink4j.Audience;
import io.github.wslink4j.Session;
import io.github.wslink4j.Subscription;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;

/**
 * All clients of one server, and what they share: the services, the topics, the secret, the limits.
 * It has no socket: give it connections.
 */
public final class SessionHub {

  static final int INTERNAL_ERROR = 1011;

  private static final int ID_LETTERS = 32;

  private final SessionSettings settings;
  private final MethodTable methods;
  private final TopicTable topics;
  private final boolean everythingShared;
  private final ThreadWriters writers = new ThreadWriters();
  private final SecureRandom random = new SecureRandom();
  private final LongAdder droppedPublications = new LongAdder();
  private final Map<String, ServerSession> sessions = new ConcurrentHashMap<>();
  private final Set<ServerSession> connected = ConcurrentHashMap.newKeySet();
  private final List<Subscription> boundTopics = new ArrayList<>();

  /**
   * A hub without clients, which listens to the topics of its services from now on.
   *
   * @param settings what the clients share
   * @throws IllegalArgumentException if two services use the same name on the wire
   */
  public SessionHub(SessionSettings settings) {
    this.settings = settings;
    this.methods = new MethodTable(settings.services());
    this.topics = new TopicTable(settings.services());
    this.everythingShared = settings.services().stream().allMatch(DispatchTable::isShared);
    for (DispatchTable table : settings.services()) {
      if (table.isShared()) {
        boundTopics.addAll(TopicBinding.bindAll(table, this, null));
      }
    }
  }

  /**
   * Takes a new connection.
   *
   * @param connection the connection, from which nothing has been read yet
   * @return what is to be told about it
   */
  public ConnectionListener accept(Connection connection) {
    ServerSession session = new ServerSession(this, connection, newId());
    connected.add(session);
    return session;
  }

  /**
   * Publishes to the clients that it is for. Returns when the value has been encoded and handed to
   * each of them; within a method that is not {@code @Concurrent}, when it has been noted, to be
   * published behind the method's answer.
   *
   * @param <T> the publication
   * @param topic the topic
   * @param value the publication
   * @param codec writes it
   * @param audience which clients it is for
   */
  public <T> void publish(TopicEntry topic, T value, Codec<? super T> codec, Audience audience) {
    Publication publication = new Publication(topic, 0, value, codec, resolve(audience));
    CallScope.publish(() -> publishNow(publication));
  }

  /**
   * Does something behind the answer of the call that this thread carries out; at once if it
   * carries out none.
   *
   * @param action what is to be done; it must not throw
   */
  public static void afterAnswer(Runnable action) {
    CallScope.publish(action);
  }

  private void publishNow(Publication publication) {
    if (publication.audience().kind() == Audience.Kind.ONLY) {
      ServerSession session = sessions.get(publication.audience().session());
      if (session != null) {
        session.offer(publication);
      }
      return;
    }
    for (ServerSession session : sessions.values()) {
      session.offer(publication);
    }
  }

  /** Replaces what speaks of the caller by its id, while the caller is known. */
  Audience resolve(Audience audience) {
    ServerSession caller = CallScope.caller();
    return switch (audience.kind()) {
      case CALLER -> Audience.only(caller == null ? "" : caller.id());
      case OTHERS -> caller == null ? Audience.everyone() : Audience.except(caller.id());
      default -> audience;
    };
  }

  /**
   * The clients that have said a good hello.
   *
   * @return a snapshot
   */
  public List<Session> sessions() {
    return List.copyOf(sessions.values());
  }

  /**
   * How many publications gave way because a client read too slowly.
   *
   * @return the number since the start
   */
  public LongAdder droppedPublications() {
    return droppedPublications;
  }

  /**
   * Stops listening to topics and disconnects all clients.
   *
   * @param code the close code
   * @param reason the close reason
   */
  public void close(int code, String reason) {
    boundTopics.forEach(Subscription::close);
    connected.forEach(session -> session.close(code, reason));
  }

  boolean accepts(Hello hello) {
    String secret = hello.secret();
    return secret != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8),
            settings.secret().getBytes(StandardCharsets.UTF_8));
  }

  void add(ServerSession session) {
    sessions.put(session.id(), session);
  }

  void remove(ServerSession session) {
    sessions.remove(session.id());
  }

  void closed(ServerSession session) {
    sessions.remove(session.id());
    connected.remove(session);
  }

  /**
   * "c" and 128 random bits as letters from a to p: the one form that every known client accepts.
   */
  private String newId() {
    StringBuilder id = new StringBuilder("c");
    for (int i = 0; i < ID_LETTERS; i++) {
      id.append((char) ('a' + random.nextInt(16)));
    }
    return id.toString();
  }

  List<DispatchTable> services() {
    return settings.services();
  }

  boolean isEverythingShared() {
    return everythingShared && settings.hooks() == SessionSettings.NO_HOOKS;
  }

  MethodTable methods() {
    return methods;
  }

  TopicTable topics() {
    return topics;
  }

  ThreadWriters writers() {
    return writers;
  }

  Executor workers() {
    return settings.workers();
  }

  Executor publishers() {
    return settings.publishers();
  }

  Limits limits() {
    return settings.limits();
  }

  int maxMessageSize() {
    return settings.maxMessageSize();
  }

  SessionHooks hooks() {
    return settings.hooks();
  }
}
