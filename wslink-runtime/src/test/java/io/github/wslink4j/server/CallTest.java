package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.wslink4j.Audience;
import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import io.github.wslink4j.session.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which order calls run, on which thread, and how they fail. */
class CallTest {

  private final CountDownLatch proceed = new CountDownLatch(1);
  private final CompletableFuture<Object> later = new CompletableFuture<>();
  private final AtomicInteger running = new AtomicInteger();
  private final Publications publications = Publications.inProcess();

  /** An exception that a service declares. */
  static final class UnknownMesh extends Exception {
    private static final long serialVersionUID = 1L;
    private final String mesh;

    UnknownMesh(String mesh) {
      super("no mesh is called " + mesh);
      this.mesh = mesh;
    }
  }

  private static final class UnknownMeshCodec implements Codec<UnknownMesh> {
    private static final Fields FIELDS = Fields.of("mesh");

    @Override
    public UnknownMesh read(WireReader in) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(WireWriter out, UnknownMesh value) {
      out.beginMap(1);
      out.writeField(FIELDS, 0);
      out.writeString(value.mesh);
      out.endMap();
    }
  }

  private WslinkServer start() throws IOException {
    return start(Limits.DEFAULT);
  }

  private WslinkServer start(Limits limits) throws IOException {
    return WslinkServer.builder()
        .limits(limits)
        .publications(publications)
        .service(
            LambdaDispatchTable.named("Calls")
                .method("echo", arguments -> arguments.get(0))
                .method("thread", arguments -> Thread.currentThread().getName())
                .method(
                    "thread.non_blocking",
                    Execution.NON_BLOCKING,
                    arguments -> Thread.currentThread().getName())
                .method("wait", arguments -> await())
                .method("wait.concurrent", Execution.CONCURRENT, arguments -> await())
                .method("quick.concurrent", Execution.CONCURRENT, arguments -> "quick")
                .method("later", arguments -> later)
                .method("publish", arguments -> publish("serial"))
                .method(
                    "publish.non_blocking",
                    Execution.NON_BLOCKING,
                    arguments -> publish("non-blocking"))
                .method(
                    "publish.later",
                    arguments -> CompletableFuture.completedFuture(publish("stage")))
                .method(
                    "overflow",
                    arguments -> {
                      throw new StackOverflowError();
                    })
                .method(
                    "mesh",
                    Errors.of("UnknownMesh", UnknownMesh.class, new UnknownMeshCodec()),
                    arguments -> {
                      throw new UnknownMesh("teapot");
                    })
                .method("unwritable", arguments -> new Object())
                .build())
        .start();
  }

  private Object await() throws InterruptedException {
    running.incrementAndGet();
    proceed.await();
    return "waited";
  }

  private Object publish(String how) {
    publications.publish("topic", how, Codecs.ANY, Audience.everyone());
    return "published";
  }

  @ParameterizedTest
  @EnumSource
  void callsOfOneClientRunInTheirOrder(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation);
        Peer other = Peer.loggedIn(server, generation)) {
      client.call(1, "wait");
      client.call(2, "echo", "second");
      client.call(3, "thread.non_blocking");
      other.call(1, "echo", "not held up");
      assertThat(other.result(1)).isEqualTo("not held up");
      proceed.countDown();
      assertThat(client.result(1)).isEqualTo("waited");
      assertThat(client.result(2)).isEqualTo("second");
      client.result(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStageDoesNotHoldUpTheNextCall(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "later");
      client.call(2, "echo", "second");
      assertThat(client.result(2)).isEqualTo("second");
      later.complete("at last");
      assertThat(client.result(1)).isEqualTo("at last");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStageThatFailsIsAnError(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "later");
      later.completeExceptionally(new IllegalStateException("/home/someone"));
      assertThat(WireErrors.wordsOf(client.error())).matches("internal error, id [0-9a-f]{8}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConcurrentMethodDoesNotHoldUpTheNextCall(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "wait.concurrent");
      client.call(2, "quick.concurrent");
      assertThat(client.result(2)).isEqualTo("quick");
      client.call(3, "echo", "third");
      assertThat(client.result(3)).isEqualTo("third");
      proceed.countDown();
      assertThat(client.result(1)).isEqualTo("waited");
    }
  }

  @ParameterizedTest
  @EnumSource
  void userCodeRunsOnTheEventLoopOnlyIfItSaysSo(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      // The first call of all, for behind another it would wait its turn, on a worker.
      client.call(1, "thread.non_blocking");
      assertThat((String) client.result(1)).startsWith("wslink-server");
      client.call(2, "thread");
      assertThat((String) client.result(2)).startsWith("wslink-worker");
    }
  }

  @ParameterizedTest
  @EnumSource
  void publicationsOfAMethodFollowItsResult(Generation generation) throws Exception {
    Map<String, String> methods =
        Map.of(
            "publish", "serial", "publish.non_blocking", "non-blocking", "publish.later", "stage");
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      for (Map.Entry<String, String> method : methods.entrySet()) {
        client.call(1, method.getKey());
        assertThat(client.result(1)).isEqualTo("published");
        assertThat(client.next()).containsEntry("result", method.getValue());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientWithTooManyCallsIsServedAllTheSame(Generation generation) throws Exception {
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, 4, 1 << 20, 10, 4, 10, 5, Duration.ofSeconds(30));
    try (WslinkServer server = start(limits);
        Peer client = Peer.loggedIn(server, generation)) {
      // Each larger than what is read at once.
      String large = "x".repeat(150_000);
      CompletableFuture<Void> sent =
          CompletableFuture.runAsync(
              () -> {
                for (int call = 0; call < 12; call++) {
                  client.call(call, "wait.concurrent", large);
                }
              });
      proceed.countDown();
      for (int call = 0; call < 12; call++) {
        assertThat(client.next()).containsEntry("result", "waited");
      }
      sent.get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorThatAMethodDeclaresTravelsAsItself(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "mesh");
      assertThat(client.error())
          .isEqualTo(
              Map.of(
                  "code",
                  -32001L,
                  "message",
                  "Exception raised",
                  "data",
                  Map.of(
                      "method",
                      "mesh",
                      "exception",
                      "no mesh is called teapot",
                      "type",
                      "UnknownMesh",
                      "fields",
                      Map.of("mesh", "teapot"))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyOtherErrorHasAnIdThatTheLogHasToo(Generation generation) throws Exception {
    try (RecordedLog log = new RecordedLog("io.github.wslink4j.session", Level.WARN);
        WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "overflow");
      String words = WireErrors.wordsOf(client.error());
      assertThat(words).matches("internal error, id [0-9a-f]{8}");
      String id = words.substring(words.length() - 8);
      assertThat(log.events())
          .anySatisfy(
              event -> {
                assertThat(event.getFormattedMessage()).contains("overflow", id);
                assertThat(event.getThrowableProxy().getClassName())
                    .isEqualTo("java.lang.StackOverflowError");
              });
      client.call(2, "echo", "alive");
      assertThat(client.result(2)).isEqualTo("alive");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aResultThatCannotBeWrittenIsAnError(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "unwritable");
      assertThat(client.error()).isEqualTo(WireErrors.notSerializable("unwritable"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLogSaysWhichPartOfAResultCannotBeWritten(Generation generation) throws Exception {
    try (RecordedLog log = new RecordedLog("io.github.wslink4j.session", Level.WARN);
        WslinkServer server = start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "unwritable");
      client.error();
      assertThat(log.events())
          .extracting(ILoggingEvent::getFormattedMessage)
          .containsExactly(
              "The result of unwritable cannot be put on the wire: result: expected a value that"
                  + " the wire can carry, got java.lang.Object");
    }
  }
}
