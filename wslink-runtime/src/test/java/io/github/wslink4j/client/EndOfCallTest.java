package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Every way in which a call can end other than by its answer. */
final class EndOfCallTest {

  private final ScriptedServer server = new ScriptedServer(Generation.TWO);

  private static CompletableFuture<Object> call(WslinkClient client, String method) {
    return client.call(method, List.of(), Map.of()).toCompletableFuture();
  }

  private static RemoteException failure(CompletableFuture<?> stage) {
    assertThat(stage).isDone();
    return (RemoteException)
        catchThrowableOfType(CompletionException.class, stage::join).getCause();
  }

  @Test
  void theServersCloseFailsEveryCallThatWaits() {
    WslinkClient client = server.client().connect();
    CompletableFuture<Object> first = call(client, "first");
    CompletableFuture<Object> second = call(client, "second");
    server.connection().close(1001, "going away");
    for (CompletableFuture<Object> each : List.of(first, second)) {
      RemoteException failure = failure(each);
      assertThat(failure.code()).isEqualTo(ErrorCode.CLIENT);
      assertThat(failure)
          .hasMessage("the connection ended: close code 1001, going away")
          .hasCauseInstanceOf(IOException.class);
    }
    assertThat(client.closed().toCompletableFuture())
        .isCompletedWithValue(new CloseReason(1001, "going away"));
  }

  @Test
  void aLostConnectionFailsEveryCallThatWaits() {
    WslinkClient client = server.client().connect();
    CompletableFuture<Object> call = call(client, "m");
    server.connection().drop();
    assertThat(failure(call)).hasMessage("the connection ended: close code 1006");
  }

  @Test
  void closingTheClientFailsEveryCallThatWaits() {
    WslinkClient client = server.client().connect();
    CompletableFuture<Object> call = call(client, "m");
    client.close();
    assertThat(failure(call)).hasMessage("the client was closed");
    assertThat(server.closes).containsExactly(new CloseReason(1000, ""));
    client.close();
    assertThat(server.closes).hasSize(1);
  }

  @Test
  void aCallAfterTheEndFailsAtOnceAndIsNotSent() {
    WslinkClient client = server.client().connect();
    server.connection().close(1000, "");
    assertThat(failure(call(client, "late"))).hasMessageStartingWith("the connection ended");
    assertThatThrownBy(() -> client.blocking().call("late", 0, Codecs.ANY).send())
        .isInstanceOf(RemoteException.class);
    assertThat(server.requests).isEmpty();
  }

  @Test
  void theHookHearsOfTheEndOnce() {
    List<CloseReason> heard = new ArrayList<>();
    server.client().onClose(heard::add).connect();
    server.connection().close(1000, "bye");
    assertThat(heard).containsExactly(new CloseReason(1000, "bye"));
  }

  @Test
  void aFrameThatIsNoWslinkEndsTheConnectionAndEveryCall() {
    WslinkClient client = server.client().connect();
    CompletableFuture<Object> call = call(client, "m");
    server.binary((byte) 1, (byte) 2, (byte) 3);
    assertThat(failure(call)).hasMessageStartingWith("the connection ended: close code 1002");
    assertThat(server.closes).singleElement().extracting(CloseReason::code).isEqualTo(1002);
  }

  @Test
  void aCallThatTakesTooLongFailsAndItsLateAnswerIsLeftOut() {
    ManualTimer timer = new ManualTimer();
    try (WslinkClient client =
        server.client().timer(timer).callTimeout(Duration.ofSeconds(2)).connect()) {
      CompletableFuture<Object> slow = call(client, "slow");
      timer.advance(Duration.ofMillis(1500));
      CompletableFuture<Object> other = call(client, "other");
      timer.advance(Duration.ofMillis(500));
      assertThat(failure(slow))
          .hasMessage("no answer to slow within 2000 ms")
          .hasCauseInstanceOf(TimeoutException.class);
      assertThat(other).isNotDone();
      server.result("rpc:cabc:0", "late");
      server.result("rpc:cabc:1", "in time");
      assertThat(other).isCompletedWithValue("in time");
      assertThat(timer.waiting()).isZero();
    }
  }

  @Test
  void aConnectionThatCannotSendFailsTheCall() {
    PendingCalls pending = new PendingCalls(new ManualTimer(), Duration.ofSeconds(1));
    CompletableFuture<String> outcome = new CompletableFuture<>();
    pending.add(
        new PendingCall<>("rpc:c:0", "m", Codecs.STRING, Errors.none(), outcome, Runnable::run),
        () -> {
          throw new IllegalStateException("no buffer");
        });
    assertThat(failure(outcome))
        .hasMessage("the call of m cannot be sent")
        .hasRootCauseMessage("no buffer");
    assertThat(pending.size()).isZero();
  }

  @Test
  void aSettledCallLeavesNeitherItselfNorAnAlarmBehind() {
    ManualTimer timer = new ManualTimer();
    PendingCalls pending = new PendingCalls(timer, Duration.ofSeconds(1));
    CompletableFuture<String> outcome = new CompletableFuture<>();
    PendingCall<String> call =
        new PendingCall<>("rpc:c:0", "m", Codecs.STRING, Errors.none(), outcome, Runnable::run);
    pending.add(call, () -> pending.fail(call, RemoteException.local("first", null)));
    pending.fail(call, RemoteException.local("second", null));
    pending.close(RemoteException.local("third", null));
    assertThat(failure(outcome)).hasMessage("first");
    assertThat(pending.size()).isZero();
    assertThat(timer.waiting()).isZero();
  }

  @Test
  void cancellingTheStageForgetsTheCall() {
    ManualTimer timer = new ManualTimer();
    try (WslinkClient client =
        server.client().timer(timer).callTimeout(Duration.ofSeconds(2)).connect()) {
      CompletableFuture<Object> call = call(client, "m");
      call.cancel(false);
      assertThat(timer.waiting()).isZero();
      server.result("rpc:cabc:0", "late");
      assertThat(call).isCancelled();
    }
  }

  @Test
  void anInterruptedCallerKeepsItsFlagAndGetsAClearException() {
    try (WslinkClient client = server.client().connect()) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> client.blocking().call("m", 0, Codecs.ANY).send())
          .isInstanceOf(RemoteException.class)
          .hasMessage("interrupted while waiting for the answer to m")
          .hasCauseInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aBlockingCallOnTheConnectionsOwnThreadIsRefused() {
    try (WslinkClient client = server.client().connect()) {
      AtomicReference<Throwable> refused = new AtomicReference<>();
      client.subscribe(
          "t",
          value -> {
            try {
              client.blocking().call("m", 0, Codecs.ANY).send();
            } catch (IllegalStateException e) {
              refused.set(e);
            }
          });
      server.publish("t", 0, 1);
      assertThat(refused.get()).hasMessageContaining("make the call with async()");
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void aCallbackMayMakeABlockingCallButNotWaitForAStage() throws Exception {
    server.onRequest = request -> server.result(request.id(), "answered " + request.method());
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (WslinkClient client = server.client().executor(executor).connect()) {
      CompletableFuture<Object> blocking = new CompletableFuture<>();
      CompletableFuture<Throwable> waiting = new CompletableFuture<>();
      client.subscribe(
          "t",
          value -> {
            blocking.complete(
                client.blocking().call("m", 0, Codecs.ANY).send().toCompletableFuture().join());
            CompletableFuture<Object> stage = call(client, "m").thenApply(answer -> answer);
            waiting.complete(catchThrowableOfType(IllegalStateException.class, stage::join));
          });
      server.publish("t", 0, 1);
      assertThat(blocking.get()).isEqualTo("answered m");
      assertThat(waiting.get()).hasMessageContaining("go on in thenAccept");
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void anExecutorThatHasBeenShutDownLeavesNoStageHanging() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    WslinkClient client = server.client().executor(executor).connect();
    executor.shutdown();
    CompletableFuture<Object> call = call(client, "m");
    server.connection().drop();
    assertThat(call.handle((value, failure) -> failure).get()).isInstanceOf(RemoteException.class);
  }
}
