package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.transport.memory.MemoryTransport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HandshakeTest {

  @ParameterizedTest
  @EnumSource
  void saysHelloWithTheSecretAndOffersWhatItCanDo(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    try (WslinkClient client = server.client().secret("open sesame").connect()) {
      assertThat(server.hellos)
          .containsExactly(
              new Request(
                  "system:c0:0",
                  "wslink.hello",
                  List.of(
                      Map.of(
                          "secret", "open sesame", "extensions", List.of("subscribe", "stream"))),
                  Map.of()));
      assertThat(client.id()).isEqualTo("cabc");
      assertThat(client.generation()).isEqualTo(generation);
    }
  }

  @Test
  void aSecretThatBarelyFitsTheReferencesLimitGoesWithoutAnOffer() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    String secret = "s".repeat(440);
    server.client().secret(secret).connect().close();
    assertThat(server.hellos.get(0).arguments()).containsExactly(Map.of("secret", secret));
    assertThat(server.frameSizes).containsExactly(12 + 512);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedSecretIsToldAndEndsTheConnection(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.onHello =
        hello ->
            server.failure(
                hello.id(), ErrorCode.UNAUTHORIZED, ErrorCode.AUTHENTICATION_FAILED, null);
    RemoteException refused =
        catchThrowableOfType(RemoteException.class, () -> server.client().connect());
    assertThat(refused).hasMessage("Authentication failed");
    assertThat(refused.code()).isEqualTo(-32000);
    assertThat(refused.data()).isNull();
    assertThat(refused).hasCauseInstanceOf(RemoteException.class);
    assertThat(server.closes).containsExactly(new CloseReason(1000, ""));
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    ManualTimer timer = new ManualTimer();
    server.onHello = hello -> {};
    CompletableFuture<WslinkClient> client =
        server
            .client()
            .timer(timer)
            .connectTimeout(Duration.ofSeconds(3))
            .connectAsync()
            .toCompletableFuture();
    timer.advance(Duration.ofMillis(2999));
    assertThat(client).isNotDone();
    timer.advance(Duration.ofMillis(1));
    assertThatThrownBy(client::join)
        .cause()
        .hasMessage("no hello from ws://memory/ws within 3000 ms")
        .hasCauseInstanceOf(TimeoutException.class);
    assertThat(server.closes).hasSize(1);
  }

  @Test
  void theTimerIsCalledOffByTheWelcome() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    ManualTimer timer = new ManualTimer();
    server.client().timer(timer).connect();
    assertThat(timer.waiting()).isZero();
  }

  @Test
  void aConnectionThatOpensTooLateIsClosedWithoutAHello() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    List<Runnable> network = new ArrayList<>();
    MemoryTransport memory = server.transport();
    ManualTimer timer = new ManualTimer();
    CompletableFuture<WslinkClient> client =
        server
            .client()
            .timer(timer)
            .transport(
                (uri, listener) ->
                    CompletableFuture.runAsync(() -> {}, network::add)
                        .thenCompose(nothing -> memory.connect(uri, listener)))
            .connectAsync()
            .toCompletableFuture();
    timer.advance(Duration.ofSeconds(10));
    assertThat(client).isCompletedExceptionally();
    network.forEach(Runnable::run);
    assertThat(server.hellos).isEmpty();
    assertThat(server.closes).hasSize(1);
  }

  @Test
  void generationOneIsTriedWhenTheServerDropsTheConnectionWithoutAWord() {
    ScriptedServer one = new ScriptedServer(Generation.ONE);
    List<Integer> attempts = new ArrayList<>();
    MemoryTransport transport = dropsTheFirst(one, attempts);
    try (WslinkClient client = one.findingOut().transport(transport).connect()) {
      assertThat(client.generation()).isEqualTo(Generation.ONE);
      assertThat(attempts).hasSize(1);
      assertThat(one.hellos).hasSize(1);
    }
  }

  @Test
  void aChosenGenerationIsNotReplaced() {
    ScriptedServer one = new ScriptedServer(Generation.ONE);
    MemoryTransport transport = dropsTheFirst(one, new ArrayList<>());
    assertThatThrownBy(() -> one.client().generation(Generation.TWO).transport(transport).connect())
        .hasMessageContaining("the connection ended before the server answered hello")
        .hasMessageContaining("1006");
    assertThat(one.accepted).isZero();
  }

  @Test
  void aServerThatDropsBothGenerationsIsReported() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    MemoryTransport transport =
        new MemoryTransport(
            connection -> {
              connection.execute(connection::drop);
              return new SilentListener();
            },
            Runnable::run);
    RemoteException failure =
        catchThrowableOfType(
            RemoteException.class, () -> server.findingOut().transport(transport).connect());
    assertThat(failure.code()).isEqualTo(ErrorCode.CLIENT);
    assertThat(failure.getCause()).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void aRefusedSecretIsNoReasonToTryTheOtherGeneration() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    server.onHello =
        hello ->
            server.failure(
                hello.id(), ErrorCode.UNAUTHORIZED, ErrorCode.AUTHENTICATION_FAILED, null);
    assertThatThrownBy(() -> server.findingOut().connect()).hasMessage("Authentication failed");
    assertThat(server.accepted).isEqualTo(1);
  }

  @Test
  void aServerThatIsNotThereIsReported() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    MemoryTransport transport =
        new MemoryTransport(
            connection -> {
              throw new IllegalStateException("full");
            },
            Runnable::run);
    assertThatThrownBy(() -> server.client().transport(transport).connect())
        .isInstanceOf(RemoteException.class)
        .hasMessage("cannot connect to ws://memory/ws: refused");
  }

  @ParameterizedTest
  @EnumSource
  void aWelcomeWithoutAnIdIsReported(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.onHello = hello -> server.result(hello.id(), Map.of("clientID", List.of()));
    assertThatThrownBy(() -> server.client().connect())
        .hasMessageStartingWith("the answer to hello: result.clientID: expected text");
    assertThat(server.closes).hasSize(1);
  }

  @Test
  void whatComesBeforeTheWelcomeIsLeftOut() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    var welcome = server.onHello;
    server.onHello =
        hello -> {
          server.publish("early", 0, 1);
          welcome.accept(hello);
        };
    try (WslinkClient client = server.client().connect()) {
      assertThat(client.id()).isEqualTo("cabc");
    }
  }

  @Test
  void framesAreAsLargeAsTheServerTakesThem() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    server.welcomeWith(Map.of("maxMsgSize", 100));
    try (WslinkClient client = server.client().connect()) {
      server.frameSizes.clear();
      client.call("m", List.of("x".repeat(150)), Map.of());
      assertThat(server.lastRequest().arguments()).containsExactly("x".repeat(150));
      assertThat(server.frameSizes).hasSizeGreaterThan(1).allMatch(size -> size <= 100);
    }
  }

  @ParameterizedTest
  @MethodSource("welcomesWithoutASize")
  void framesAreOf512KibibytesIfTheServerSaysNothing(Map<String, ?> welcome) {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    server.welcomeWith(welcome);
    try (WslinkClient client = server.client().connect()) {
      server.frameSizes.clear();
      client.call("m", List.of(new byte[600 * 1024]), Map.of());
      assertThat(server.frameSizes).hasSize(2).contains(512 * 1024);
    }
  }

  static List<Map<String, ?>> welcomesWithoutASize() {
    return List.of(Map.of(), Map.of("maxMsgSize", 0));
  }

  @Test
  void onlyWebsocketAddressesAreTaken() {
    assertThatThrownBy(() -> WslinkClient.builder().uri(URI.create("http://localhost/")))
        .hasMessage("uri: http://localhost/ (expected: ws://… or wss://…)");
  }

  private static MemoryTransport dropsTheFirst(ScriptedServer server, List<Integer> attempts) {
    return new MemoryTransport(
        connection -> {
          if (attempts.isEmpty()) {
            attempts.add(1);
            return new SilentListener() {
              @Override
              public void onBinary(byte[] bytes, int offset, int length) {
                connection.drop();
              }
            };
          }
          return server.accept(connection);
        },
        Runnable::run);
  }
}
