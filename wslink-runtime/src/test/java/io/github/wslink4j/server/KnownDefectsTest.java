package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import io.github.wslink4j.Audience;
import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.session.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is known to go wrong in the reference server, row by row, and goes right here. Rows that
 * concern pieces which this project does not have (relay, reverse connection, launcher, a file of
 * HTTP headers) are missing: 11, 12, 18, 24, 25. Rows 7 and 8 are in {@link SlowClientTest} too.
 */
class KnownDefectsTest {

  /** A heartbeat that a client keeps up with on a machine that stands still for a moment. */
  private static final Duration UNHURRIED = Duration.ofSeconds(1);

  private final Publications publications = Publications.inProcess();

  private WslinkServerBuilder server() {
    return WslinkServer.builder()
        .publications(publications)
        .service(
            LambdaDispatchTable.named("Probe")
                .method("echo", arguments -> arguments)
                .method("length", arguments -> ((byte[]) arguments.get(0)).length)
                .method("fail", arguments -> fail())
                .method("publish", this::publish)
                .build());
  }

  private static Object fail() {
    throw new IllegalStateException("/home/someone/secret.java");
  }

  private Object publish(List<Object> arguments) {
    publications.publish(
        "topic",
        arguments.get(0),
        Codecs.ANY,
        arguments.size() > 1 ? Audience.others() : Audience.everyone());
    return "published";
  }

  private static void attach(Peer peer, String key, byte[] bytes) {
    peer.raw().sendText("{\"method\": \"wslink.binary.attachment\", \"args\": [\"" + key + "\"]}");
    peer.raw().sendBinary(bytes);
  }

  @Test
  void s1AttachmentsBelongToTheirConnection() throws Exception {
    try (WslinkServer server = server().start();
        Peer first = Peer.loggedIn(server, Generation.ONE);
        Peer second = Peer.loggedIn(server, Generation.ONE)) {
      attach(first, "wslink_bin1", new byte[3]);
      first.call(1, "echo", "read");
      first.result(1);
      second.call(1, "echo", "wslink_bin1");
      assertThat(second.result(1)).isEqualTo(List.of("wslink_bin1"));
      attach(second, "wslink_bin1", new byte[5]);
      first.call(2, "length", "wslink_bin1");
      assertThat(first.result(2)).isEqualTo(3L);
      second.call(2, "length", "wslink_bin1");
      assertThat(second.result(2)).isEqualTo(5L);
    }
  }

  @Test
  void s2AStrangerCannotShiftUploads() throws Exception {
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, Generation.ONE);
        Peer stranger = new Peer(server, Generation.ONE)) {
      stranger
          .raw()
          .sendText("{\"method\": \"wslink.binary.attachment\", \"args\": [\"wslink_bin9\"]}");
      stranger.call(1, "echo");
      assertThat(stranger.error().get("code")).isEqualTo(-32000L);
      attach(client, "wslink_bin1", new byte[4]);
      client.call(1, "length", "wslink_bin1");
      assertThat(client.result(1)).isEqualTo(4L);
    }
  }

  @Test
  void s3TextThatLooksLikeAKeyStaysTextAndSendsNothing() throws Exception {
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, Generation.ONE)) {
      publications.publish("topic", new byte[7]);
      client.next();
      client.raw().next();
      client.next();
      client.call(1, "echo", "wslink_bin0 wslink_bin1", "wslink_bin1");
      assertThat(client.result(1)).isEqualTo(List.of("wslink_bin0 wslink_bin1", "wslink_bin1"));
    }
  }

  @Test
  void s3AttachmentsOfAPublicationThatNobodyReceivesAreForgotten() throws Exception {
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, Generation.ONE)) {
      publications.publish("topic", new byte[7], Codecs.ANY, Audience.only("nobody"));
      client.call(1, "publish", "text");
      assertThat(client.result(1)).isEqualTo("published");
      assertThat(client.next().get("result")).isEqualTo("text");
    }
  }

  @Test
  void s4ARequestWithoutUpgradeIsAnsweredAndTheServerStillStopsWhenIdle() throws Exception {
    try (WslinkServer server = server().idleTimeout(Duration.ofMillis(300)).start()) {
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/ws"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(426);
      assertThat(response.headers().firstValue("upgrade")).contains("websocket");
      assertThat(response.body()).contains("websocket client");
      awaitStop(server);
    }
  }

  private static void awaitStop(WslinkServer server) throws Exception {
    server.closed().toCompletableFuture().get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @ParameterizedTest
  @EnumSource
  void s5EachOfTheOthersGetsOneCopy(Generation generation) throws Exception {
    try (WslinkServer server = server().start();
        Peer caller = Peer.loggedIn(server, generation);
        Peer second = Peer.loggedIn(server, generation);
        Peer third = Peer.loggedIn(server, generation)) {
      caller.call(1, "publish", "once", true);
      assertThat(caller.result(1)).isEqualTo("published");
      caller.call(2, "publish", "last");
      assertThat(caller.result(2)).isEqualTo("published");
      for (Peer other : List.of(second, third)) {
        assertThat(other.next().get("result")).isEqualTo("once");
        assertThat(other.next().get("result")).isEqualTo("last");
      }
      assertThat(caller.next().get("result")).isEqualTo("last");
    }
  }

  @Test
  void s6TheCallerIsTheOneWhoseCallItIsWhoeverCalledSince() throws Exception {
    CountDownLatch proceed = new CountDownLatch(1);
    DispatchTable slow =
        LambdaDispatchTable.named("Slow")
            .method(
                "slow",
                arguments -> {
                  proceed.await();
                  return publish(List.of("from the first", true));
                })
            .build();
    try (WslinkServer server = server().service(slow).start();
        Peer first = Peer.loggedIn(server, Generation.TWO);
        Peer second = Peer.loggedIn(server, Generation.TWO)) {
      first.call(1, "slow");
      second.call(1, "echo");
      second.result(1);
      proceed.countDown();
      assertThat(second.next().get("result")).isEqualTo("from the first");
      assertThat(first.result(1)).isEqualTo("published");
      publications.publish("topic", "last");
      assertThat(first.next().get("result")).isEqualTo("last");
    }
  }

  @Test
  void s9AClaimedSizeCostsNothing() throws Exception {
    DecoderLimits limits =
        new DecoderLimits(16 * 1024, 1 << 30, 5000, 1 << 20, 64, 100, Duration.ofSeconds(30));
    try (WslinkServer server = server().limits(withDecoder(limits)).start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      // In all 4 TB, which no heap holds.
      for (int id = 0; id < 4000; id++) {
        client.raw().sendBinary(Pack.chunk(id + 100, 0, 1 << 30, new byte[8]));
      }
      client.call(1, "echo", "alive");
      assertThat(client.result(1)).isEqualTo(List.of("alive"));
    }
  }

  @Test
  void s9UnfinishedMessagesAreFew() throws Exception {
    try (WslinkServer server = server().start();
        Peer stranger = new Peer(server, Generation.TWO)) {
      for (int id = 0; id < 17; id++) {
        stranger.raw().sendBinary(Pack.chunk(id, 0, 500, new byte[1]));
      }
      RawClient.Closed closed = stranger.closed();
      assertThat(closed.code()).isEqualTo(1008);
      assertThat(closed.reason()).contains("16 incomplete messages");
    }
  }

  @Test
  void s9UnfinishedMessagesExpire() throws Exception {
    DecoderLimits limits =
        new DecoderLimits(16 * 1024, 1 << 20, 16, 1 << 20, 64, 100, Duration.ofMillis(100));
    try (WslinkServer server = server().limits(withDecoder(limits)).start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      client.raw().sendBinary(Pack.chunk(1, 0, 500, new byte[1]));
      RawClient.Closed closed = client.closed();
      assertThat(closed.code()).isEqualTo(1008);
      assertThat(closed.reason()).contains("incomplete");
    }
  }

  private static Limits withDecoder(DecoderLimits decoder) {
    Limits limits = Limits.DEFAULT;
    return new Limits(
        decoder,
        limits.callsInFlight(),
        limits.waitingBytes(),
        limits.subscriptions(),
        limits.streams(),
        limits.collectedItems(),
        limits.failedHellos(),
        limits.helloTime());
  }

  @ParameterizedTest
  @EnumSource
  void s10NoTraceReachesAClient(Generation generation) throws Exception {
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "fail");
      Map<?, ?> error = client.error();
      assertThat(error.get("message")).isEqualTo("Exception raised");
      assertThat(error.get("data").toString())
          .matches("\\{method=fail, exception=internal error, id [0-9a-f]{8}}");
    }
  }

  @Test
  void s13MalformedInputIsAnsweredWithACloseFrame() throws Exception {
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, Generation.ONE)) {
      client.raw().sendText("{");
      assertThat(client.closed().code()).isEqualTo(1007);
      assertThat(client.closed().reason()).isNotEmpty();
    }
  }

  @Test
  void s14ALongCallDoesNotCostItsConnection() throws Exception {
    CountDownLatch proceed = new CountDownLatch(1);
    DispatchTable slow =
        LambdaDispatchTable.named("Slow")
            .method(
                "slow",
                arguments -> {
                  proceed.await();
                  return "done";
                })
            .build();
    try (WslinkServer server = server().service(slow).heartbeat(UNHURRIED).start();
        RawSocket client = RawSocket.loggedIn(server)) {
      client.sendBinary(Pack.message(Pack.value(Peer.message("rpc:x:1", "slow", List.of()))));
      answerPings(client, 2);
      proceed.countDown();
      assertThat(new String(client.readFrame().payload(), StandardCharsets.UTF_8)).contains("done");
    }
  }

  private static void answerPings(RawSocket client, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      RawSocket.ServerFrame ping = client.readFrame();
      assertThat(ping.opcode()).isEqualTo(RawSocket.PING);
      client.pong(ping.payload());
    }
  }

  @Test
  void s14NorDoManyOfThemThatPauseItsReading() throws Exception {
    CountDownLatch proceed = new CountDownLatch(1);
    DispatchTable slow =
        LambdaDispatchTable.named("Slow")
            .method(
                "slow",
                arguments -> {
                  proceed.await();
                  return arguments;
                })
            .build();
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, 2, 1 << 20, 10, 4, 10, 5, Duration.ofSeconds(30));
    try (WslinkServer server = server().service(slow).limits(limits).heartbeat(UNHURRIED).start();
        RawSocket watch = RawSocket.loggedIn(server);
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      for (int call = 0; call < 5; call++) {
        client.call(call, "slow", call);
      }
      // Meanwhile the client cannot be heard for longer than the heartbeat allows.
      answerPings(watch, 3);
      proceed.countDown();
      for (int call = 0; call < 5; call++) {
        assertThat(client.result(call)).isEqualTo(List.of((long) call));
      }
    }
  }

  @Test
  void s14ASilentPeerIsPingedAndThenDropped() throws Exception {
    try (WslinkServer server = server().heartbeat(Duration.ofMillis(200)).start();
        RawSocket client = RawSocket.loggedIn(server)) {
      assertThat(client.readFrame().opcode()).isEqualTo(RawSocket.PING);
      assertThat(client.isEnded()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void s15TooManyWrongSecretsEndTheConnection(Generation generation) throws Exception {
    try (WslinkServer server = server().start();
        Peer client = new Peer(server, generation)) {
      for (int attempt = 0; attempt < 5; attempt++) {
        client.hello("guess " + attempt);
        assertThat(client.error().get("message")).isEqualTo("Authentication failed");
      }
      assertThat(client.closed().code()).isEqualTo(1008);
    }
  }

  @Test
  void s15TheWellKnownSecretIsForLoopbackOnly() {
    assertThatThrownBy(() -> server().host("0.0.0.0").start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("secret");
    assertThatThrownBy(() -> server().secret("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void s15ARefusedHelloEndsTheLogin() throws Exception {
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      client.hello("wrong");
      client.error();
      client.call(1, "echo");
      assertThat(client.error().get("code")).isEqualTo(-32000L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void s16SecretsAreNeverLogged(Generation generation) throws Exception {
    RecordedLog log = new RecordedLog("io.github.wslink4j", Level.TRACE);
    try (log;
        WslinkServer server = server().secret("open sesame").start();
        Peer client = new Peer(server, generation)) {
      client.hello("open sesame!");
      client.error();
      client.hello(Map.of("nested", Map.of("secret", "open sesame")));
      client.error();
      client.hello("open sesame");
      client.next();
      client.call(1, "fail", "open sesame");
      client.error();
      client.raw().sendText("{\"secret\": \"open sesame\"");
      if (generation == Generation.TWO) {
        client.raw().sendBinary("open sesame, and more".getBytes(StandardCharsets.UTF_8));
      }
      assertThat(client.closed().code()).isNotEqualTo(1006);
    }
    assertThat(log.events()).isNotEmpty();
    assertThat(log.events())
        .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("open sesame"));
  }

  @ParameterizedTest
  @EnumSource
  void s17NothingIsCopiedForTheLog(Generation generation) throws Exception {
    // With the reference, args of this kind already break the redaction of its log.
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.send(Peer.message("rpc:x:1", "echo", null));
      assertThat(client.result(1)).isEqualTo(List.of());
      client.send(Peer.message("rpc:x:2", "echo", 7));
      assertThat(client.error().get("code")).isEqualTo(-32001L);
    }
  }

  @Test
  void s19PagesOfAnotherOriginMayNotConnect() throws Exception {
    try (WslinkServer server = server().start()) {
      assertThat(upgradeFrom(server, "http://evil.example")).startsWith("HTTP/1.1 403");
      assertThat(upgradeFrom(server, "http://127.0.0.1:" + server.port()))
          .startsWith("HTTP/1.1 101");
    }
    try (WslinkServer server = server().allowOrigin("http://localhost:5173").start()) {
      assertThat(upgradeFrom(server, "http://localhost:5173")).startsWith("HTTP/1.1 101");
      assertThat(upgradeFrom(server, "http://localhost:5174")).startsWith("HTTP/1.1 403");
      assertThat(upgradeFrom(server, "null")).startsWith("HTTP/1.1 403");
    }
    try (WslinkServer server = server().allowOrigin("*").start()) {
      assertThat(upgradeFrom(server, "http://evil.example")).startsWith("HTTP/1.1 101");
    }
  }

  private static String upgradeFrom(WslinkServer server, String origin) throws IOException {
    try (RawSocket socket = new RawSocket(server)) {
      socket.write(
          "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:"
              + server.port()
              + "\r\nOrigin: "
              + origin
              + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
      return socket.readHead();
    }
  }

  @Test
  void s19HooksRunOnceForEachClient() throws Exception {
    List<String> hooks = new ArrayList<>();
    CompletableFuture<Void> gone = new CompletableFuture<>();
    try (WslinkServer server =
            server()
                .onConnect(session -> hooks.add("connect"))
                .onClose(
                    session -> {
                      hooks.add("close");
                      gone.complete(null);
                    })
                .start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      client.hello(Peer.SECRET);
      client.next();
      client.call(1, "echo");
      client.result(1);
      client.raw().sendClose(1000, "");
      gone.get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
      stop(server);
      awaitStop(server);
    }
    assertThat(hooks).containsExactly("connect", "close");
  }

  /** Not by the end of a try block: what the clients see is looked at while they are there. */
  private static void stop(WslinkServer server) {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void s20ShutdownSaysGoingAway(Generation generation) throws Exception {
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, generation)) {
      stop(server);
      assertThat(client.closed()).isEqualTo(new RawClient.Closed(1001, "Server shutdown"));
      awaitStop(server);
    }
  }

  @Test
  void s21OverlappingChunksDoNotCompleteAMessageWithHoles() throws Exception {
    byte[] body = Pack.value(Peer.message("rpc:x:1", "echo", List.of()));
    int half = body.length / 2;
    try (WslinkServer server = server().start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      byte[] first = Arrays.copyOf(body, half);
      client.raw().sendBinary(Pack.chunk(1, 0, body.length, first));
      client.raw().sendBinary(Pack.chunk(1, 0, body.length, first));
      assertThat(client.closed()).isEqualTo(new RawClient.Closed(1002, "chunks overlap"));
    }
  }

  @Test
  void s22ASilentStrangerIsDisconnectedAndTheServerStopsWhenIdle() throws Exception {
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, 10, 1 << 20, 10, 4, 10, 5, Duration.ofMillis(100));
    try (WslinkServer server = server().limits(limits).idleTimeout(Duration.ofMillis(300)).start();
        Peer stranger = new Peer(server, Generation.TWO)) {
      assertThat(stranger.closed().code()).isEqualTo(1008);
      awaitStop(server);
    }
  }

  @ParameterizedTest
  @EnumSource
  void s23ASecretMayBeLong(Generation generation) throws Exception {
    String token = "long ".repeat(2000);
    try (WslinkServer server = server().secret(token).start();
        Peer client = new Peer(server, generation)) {
      client.hello(token);
      assertThat(client.next()).containsKey("result");
    }
  }

  @Test
  void aMethodOnTheEventLoopMayStopTheServer() throws Exception {
    CompletableFuture<WslinkServer> self = new CompletableFuture<>();
    DispatchTable stop =
        LambdaDispatchTable.named("Stop")
            .method(
                "stop",
                Execution.NON_BLOCKING,
                arguments -> {
                  self.join().close();
                  return null;
                })
            .build();
    try (WslinkServer server = server().service(stop).start();
        Peer client = Peer.loggedIn(server, Generation.TWO)) {
      self.complete(server);
      client.call(1, "stop");
      assertThat(client.closed().code()).isEqualTo(1001);
      awaitStop(server);
    }
  }
}
