package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wslink4j.Audience;
import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.TopicPublisher;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens around the calls of one client: its hooks, its own services, its end. */
class SessionLifecycleTest {

  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private String event() throws InterruptedException {
    return events.poll(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** A service that counts for one client only. */
  private final class Counter implements AutoCloseable {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void close() {
      events.add("closed at " + count);
    }
  }

  private LambdaDispatchTable.Builder names() {
    return counting(new Counter(), new TopicPublisher<>());
  }

  private LambdaDispatchTable.Builder counting(Counter counter, TopicPublisher<Object> topic) {
    return LambdaDispatchTable.named("Counter")
        .implementation(counter)
        .topic(new TopicEntry("counts", Overflow.BUFFER, 16, Fields.none()), arguments -> topic)
        .method(
            "count",
            Execution.NON_BLOCKING,
            arguments -> {
              topic.publish("counted");
              return counter.count.incrementAndGet();
            });
  }

  private DispatchTable counters() {
    return LambdaDispatchTable.perSession(
        names(),
        session -> {
          events.add("made for " + session.id());
          return counting(new Counter(), new TopicPublisher<>());
        });
  }

  @ParameterizedTest
  @EnumSource
  void eachClientHasAServiceOfItsOwn(Generation generation) throws Exception {
    try (WslinkServer server = WslinkServer.builder().service(counters()).start();
        Peer first = Peer.loggedIn(server, generation);
        Peer second = Peer.loggedIn(server, generation)) {
      for (long i = 1; i <= 2; i++) {
        first.call((int) i, "count");
        assertThat(first.result((int) i)).isEqualTo(i);
        assertThat(first.next()).containsEntry("result", "counted");
      }
      second.call(1, "count");
      assertThat(second.result(1)).isEqualTo(1L);
      assertThat(List.of(event(), event())).allMatch(made -> made.startsWith("made for c"));
      first.leave();
      assertThat(event()).isEqualTo("closed at 2");
      second.leave();
      assertThat(event()).isEqualTo("closed at 1");
    }
  }

  @Test
  void theFactoryIsCalledBeforeTheFirstCallEvenIfThatIsPipelined() throws Exception {
    CountDownLatch proceed = new CountDownLatch(1);
    DispatchTable slow =
        LambdaDispatchTable.perSession(
            names(),
            session -> {
              try {
                proceed.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return counting(new Counter(), new TopicPublisher<>());
            });
    try (WslinkServer server = WslinkServer.builder().service(slow).start();
        Peer client = new Peer(server, Generation.TWO)) {
      client.hello(Peer.SECRET);
      client.call(1, "count");
      client.next();
      proceed.countDown();
      assertThat(client.result(1)).isEqualTo(1L);
    }
  }

  @Test
  void aFactoryThatFailsEndsTheConnectionWithAnIdThatTheLogHas() throws Exception {
    DispatchTable broken =
        LambdaDispatchTable.perSession(
            names(),
            session -> {
              throw new LinkageError("/home/someone/secret.jar");
            });
    try (WslinkServer server = WslinkServer.builder().service(broken).start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      assertThat(client.closed().code()).isEqualTo(1011);
      assertThat(client.closed().reason()).matches("internal error, id [0-9a-f]{8}");
    }
  }

  /** What it throws may look like a complaint about arguments, such as that of a client it uses. */
  @Test
  void aTopicThatItsImplementationCannotOpenStopsTheServer() {
    DispatchTable table =
        LambdaDispatchTable.named("Log")
            .topic(
                new TopicEntry("log.lines", Overflow.BUFFER, 16, Fields.none()),
                arguments -> {
                  throw new WireException("args[0]: expected text, got null");
                })
            .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> WslinkServer.builder().service(table).start())
        .withMessage("topic: log.lines of Log failed")
        .withCauseInstanceOf(WireException.class);
  }

  @ParameterizedTest
  @EnumSource
  void hooksSurroundTheCalls(Generation generation) throws Exception {
    CountDownLatch proceed = new CountDownLatch(1);
    try (WslinkServer server =
            WslinkServer.builder()
                .service(
                    LambdaDispatchTable.named("Log")
                        .method(
                            "log",
                            arguments -> {
                              events.add("begun");
                              proceed.await();
                              events.add("ended");
                              return null;
                            })
                        .build())
                .onConnect(session -> events.add("connect " + session.remoteAddress()))
                .onClose(session -> events.add("close " + session.remoteAddress()))
                .start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "log");
      assertThat(event()).isEqualTo("connect 127.0.0.1");
      assertThat(event()).isEqualTo("begun");
      client.leave();
      proceed.countDown();
      assertThat(event()).isEqualTo("ended");
      assertThat(event()).isEqualTo("close 127.0.0.1");
    }
  }

  @Test
  void aHookThatFailsEndsTheConnection() throws Exception {
    try (WslinkServer server =
            WslinkServer.builder()
                .onConnect(
                    session -> {
                      throw new IllegalStateException("not you");
                    })
                .start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      assertThat(client.closed().code()).isEqualTo(1011);
    }
  }

  @Test
  void theHookOfAStrangerIsNeverCalled() throws Exception {
    try (WslinkServer server =
        WslinkServer.builder()
            .onConnect(session -> events.add("connect"))
            .onClose(session -> events.add("close"))
            .start()) {
      try (Peer stranger = new Peer(server, Generation.TWO)) {
        stranger.hello("wrong");
        stranger.error();
      }
      try (Peer client = Peer.loggedIn(server, Generation.TWO)) {
        assertThat(event()).isEqualTo("connect");
        client.leave();
      }
      assertThat(event()).isEqualTo("close");
    }
    assertThat(events).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aMethodMayDisconnectItsCallerAndIsAnsweredFirst(Generation generation) throws Exception {
    CompletableFuture<Session> session = new CompletableFuture<>();
    try (WslinkServer server =
            WslinkServer.builder()
                .service(
                    LambdaDispatchTable.named("Door")
                        .method(
                            "leave",
                            arguments -> {
                              session.join().close("you asked for it");
                              return "bye";
                            })
                        .build())
                .onConnect(session::complete)
                .start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "leave");
      assertThat(client.result(1)).isEqualTo("bye");
      assertThat(client.closed()).isEqualTo(new RawClient.Closed(1000, "you asked for it"));
    }
  }

  @Test
  void stoppingWaitsForTheHooks() throws Exception {
    Queue<String> hooks = new ConcurrentLinkedQueue<>();
    try (WslinkServer server =
            WslinkServer.builder().onClose(session -> hooks.add("closed")).start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      stop(server);
      server.closed().toCompletableFuture().get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(hooks).containsExactly("closed");
      assertThat(client.closed().code()).isEqualTo(1001);
    }
  }

  private static void stop(WslinkServer server) {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void aPublicationMayBeForOneOrForAllButOne(Generation generation) throws Exception {
    Publications publications = Publications.inProcess();
    try (WslinkServer server = WslinkServer.builder().publications(publications).start();
        Peer first = Peer.loggedIn(server, generation)) {
      String firstId = server.sessions().get(0).id();
      try (Peer second = Peer.loggedIn(server, generation)) {
        publications.publish("topic", "one", Codecs.ANY, Audience.only(firstId));
        publications.publish("topic", "but one", Codecs.ANY, Audience.except(firstId));
        publications.publish("topic", "nobody", Codecs.ANY, Audience.caller());
        publications.publish("topic", "all");
        assertThat(first.next()).containsEntry("result", "one");
        assertThat(first.next()).containsEntry("result", "all");
        assertThat(second.next()).containsEntry("result", "but one");
        assertThat(second.next()).containsEntry("result", "all");
      }
    }
  }

  @Test
  void idsAreWhatEveryKnownClientAccepts() throws Exception {
    try (WslinkServer server = WslinkServer.builder().start();
        Peer client = Peer.loggedIn(server, Generation.ONE)) {
      assertThat(server.sessions())
          .extracting(Session::id)
          .allMatch(id -> id.matches("c[a-p]{32}"));
      assertThat(client.raw().isClosed()).isFalse();
    }
  }
}
