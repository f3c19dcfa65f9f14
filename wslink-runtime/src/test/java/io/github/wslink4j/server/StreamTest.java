package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.session.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Methods with many results, for clients that offer the extension in their hello, and others. */
class StreamTest {

  private static final int LIMIT = 4;

  private final ManualPublisher manual = new ManualPublisher();
  private final ManualPublisher collected = new ManualPublisher();
  private final CountDownLatch proceed = new CountDownLatch(1);

  private WslinkServer start() throws IOException {
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, 4, 1 << 20, 10, LIMIT, 10, 5, Duration.ofSeconds(30));
    return WslinkServer.builder()
        .limits(limits)
        .service(
            LambdaDispatchTable.named("Streams")
                .method("numbers", arguments -> Numbers.upTo((Long) arguments.get(0)))
                .method("manual", arguments -> manual)
                .method("manual.inPlace", Execution.NON_BLOCKING, arguments -> manual)
                .method(
                    "slow",
                    arguments -> {
                      proceed.await();
                      return Numbers.upTo(3);
                    })
                .method(
                    "broken",
                    arguments -> {
                      throw new IllegalStateException("a secret of the service");
                    })
                .method("unwritable", arguments -> new Numbers(3, number -> new Object()))
                .method("manual.too", arguments -> collected)
                .method(
                    "slow.broken",
                    arguments -> {
                      proceed.await();
                      throw new IllegalStateException("a secret of the service");
                    })
                .method("submission", arguments -> StreamTest.submitted(1_000))
                .method("list", arguments -> List.of(1, 2))
                .method("none", arguments -> CompletableFuture.completedFuture(null))
                .build())
        .start();
  }

  /** Publishes everything when it is subscribed to, and waits for its subscriber meanwhile. */
  private static Flow.Publisher<Object> submitted(int count) {
    return subscriber -> {
      try (SubmissionPublisher<Object> publisher = new SubmissionPublisher<>()) {
        publisher.subscribe(subscriber);
        for (int i = 0; i < count; i++) {
          publisher.submit(i);
        }
      }
    };
  }

  private static Peer streaming(WslinkServer server, Generation generation) throws Exception {
    Peer peer = new Peer(server, generation);
    peer.hello(Map.of("secret", Peer.SECRET, "extensions", List.of("stream")));
    Map<?, ?> result = (Map<?, ?>) peer.next().get("result");
    assertThat(result.get("extensions")).isEqualTo(List.of("stream"));
    return peer;
  }

  private static void call(
      Peer peer, int number, @Nullable Object items, String method, Object... arguments) {
    Map<String, @Nullable Object> call =
        Peer.message("rpc:x:" + number, method, List.of(arguments));
    call.put("stream", items);
    peer.send(call);
  }

  private static void assertItem(Peer peer, int number, Object item) throws Exception {
    assertThat(peer.next()).containsEntry("id", "rpc:x:" + number).containsEntry("item", item);
  }

  private static void assertEnd(Peer peer, int number) throws Exception {
    assertThat(peer.result(number)).isNull();
  }

  private static void assertRefused(Peer peer, String method, String words) throws Exception {
    assertThat(peer.error())
        .isEqualTo(
            Map.of(
                "code",
                -32001L,
                "message",
                "Exception raised",
                "data",
                Map.of("method", method, "exception", words)));
  }

  @ParameterizedTest
  @EnumSource
  void itemsComeAsTheyAreAskedForAndThenTheEnd(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 2, "numbers", 5);
      assertItem(client, 1, 0L);
      assertItem(client, 1, 1L);
      client.call(2, "list");
      assertThat(client.result(2)).isEqualTo(List.of(1L, 2L));
      client.system(3, "wslink.request", "rpc:x:1", 2);
      assertItem(client, 1, 2L);
      assertItem(client, 1, 3L);
      client.system(4, "wslink.request", "rpc:x:1", (1L << 53) - 1);
      assertItem(client, 1, 4L);
      assertEnd(client, 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyItemsKeepTheirOrder(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, (1L << 53) - 1, "numbers", 2_000);
      for (long i = 0; i < 2_000; i++) {
        assertItem(client, 1, i);
      }
      assertEnd(client, 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherMayWaitForItsSubscriberWhileItIsSubscribedTo(Generation generation)
      throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 1_000, "submission");
      for (long i = 0; i < 1_000; i++) {
        assertItem(client, 1, i);
      }
      assertEnd(client, 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyStreamHasNothingButItsEnd(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 1, "numbers", 0);
      assertEnd(client, 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatTakesNoStreamsGetsAList(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer stock = Peer.loggedIn(server, generation);
        Peer client = streaming(server, generation)) {
      call(stock, 1, 2, "numbers", 3);
      assertThat(stock.result(1)).isEqualTo(List.of(0L, 1L, 2L));
      client.call(1, "numbers", 3);
      assertThat(client.result(1)).isEqualTo(List.of(0L, 1L, 2L));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aListIsLimited(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer stock = Peer.loggedIn(server, generation)) {
      stock.call(1, "numbers", 10);
      assertThat((List<?>) stock.result(1)).hasSize(10);
      stock.call(2, "numbers", 11);
      assertRefused(
          stock, "numbers", "more than 10 items, which only a client that takes streams can get");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMethodThatIsNoStreamAnswersAsEver(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      for (int i = 0; i < 3 * LIMIT; i++) {
        call(client, i, 1, "list");
        assertThat(client.result(i)).isEqualTo(List.of(1L, 2L));
      }
      call(client, 1, 1, "none");
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailureEndsTheStream(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 5, "manual");
      manual.awaitRequests(2);
      manual.subscriber().onNext("first");
      assertItem(client, 1, "first");
      manual.subscriber().onError(new IllegalStateException("a secret of the service"));
      assertThat(client.error().toString())
          .contains("internal error, id ")
          .doesNotContain("secret");
      manual.subscriber().onNext("late");
      call(client, 2, 1, "broken");
      assertThat(client.error().toString()).contains("internal error, id ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anItemThatTheWireCannotCarryEndsTheStream(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation);
        Peer stock = Peer.loggedIn(server, generation)) {
      for (Peer peer : List.of(client, stock)) {
        call(peer, 1, 5, "unwritable");
        assertThat(peer.error())
            .isEqualTo(
                Map.of(
                    "code",
                    -32002L,
                    "message",
                    "Method result cannot be serialized",
                    "data",
                    "unwritable"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void cancellingEndsIt(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 5, "manual");
      manual.subscriber();
      client.system(2, "wslink.cancel", "rpc:x:1");
      manual.awaitCancel();
      manual.subscriber().onNext("late");
      manual.subscriber().onComplete();
      client.system(3, "wslink.cancel", "rpc:x:1");
      client.system(4, "wslink.request", "rpc:x:1", 1);
      client.call(5, "list");
      assertThat(client.result(5)).isEqualTo(List.of(1L, 2L));
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavingCancelsIt(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 5, "manual");
      manual.subscriber();
      client.leave();
      manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavingCancelsWhatIsBeingCollected(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer stock = Peer.loggedIn(server, generation)) {
      stock.call(1, "manual");
      manual.awaitRequests(11);
      manual.subscriber().onNext("first");
      stock.leave();
      manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedHelloCancelsIt(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 5, "manual");
      manual.subscriber();
      client.hello("a wrong secret");
      client.error();
      manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anOpenStreamIsNoCallInFlight(Generation generation) throws Exception {
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, 2, 1 << 20, 10, 10, 10, 5, Duration.ofSeconds(30));
    try (WslinkServer server =
            WslinkServer.builder()
                .limits(limits)
                .service(
                    LambdaDispatchTable.named("Streams")
                        .method("silent", arguments -> new ManualPublisher())
                        .method("list", arguments -> List.of(1, 2))
                        .build())
                .start();
        Peer client = streaming(server, generation)) {
      for (int i = 0; i < 10; i++) {
        call(client, i, 1, "silent");
      }
      for (int i = 10; i < 20; i++) {
        client.call(i, "list");
        assertThat(client.result(i)).isEqualTo(List.of(1L, 2L));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void openStreamsAreLimited(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      for (int i = 1; i < LIMIT; i++) {
        call(client, i, 1, "numbers", 2);
        assertItem(client, i, 0L);
      }
      call(client, 1, 1, "numbers", 2);
      assertRefused(client, "numbers", "a stream with this id is open");
      call(client, LIMIT, 1, "numbers", 2);
      assertItem(client, LIMIT, 0L);
      call(client, LIMIT + 1, 1, "numbers", 2);
      assertRefused(client, "numbers", "too many open streams, at most " + LIMIT);
      client.system(2, "wslink.request", "rpc:x:1", 1);
      assertItem(client, 1, 1L);
      assertEnd(client, 1);
      call(client, LIMIT + 2, 1, "numbers", 1);
      assertItem(client, LIMIT + 2, 0L);
      assertEnd(client, LIMIT + 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMakesNoSenseIsAnError(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 0, "numbers", 2);
      assertRefused(client, "numbers", "stream: expected at least 1 item, got 0");
      call(client, 1, "all", "numbers", 2);
      assertRefused(client, "numbers", "stream: expected an integer, got text");
      call(client, 1, null, "numbers", 2);
      assertRefused(client, "numbers", "stream: expected an integer, got null");
      call(client, 1, 1, "numbers", 2);
      assertItem(client, 1, 0L);
      client.system(2, "wslink.request", "rpc:x:1", -1);
      assertRefused(client, "wslink.request", "args[1]: expected at least 1 item, got -1");
      client.system(2, "wslink.request", "rpc:x:1");
      assertRefused(client, "wslink.request", "args: expected [id, items]");
      client.system(2, "wslink.request");
      assertRefused(client, "wslink.request", "args: expected the id of a stream");
      client.system(2, "wslink.cancel", 7);
      assertRefused(client, "wslink.cancel", "args[0]: expected text, got an integer");
      client.system(2, "wslink.request", "rpc:x:1", 1);
      assertItem(client, 1, 1L);
      assertEnd(client, 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStockClientDoesNotHaveTheSystemCalls(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer stock = Peer.loggedIn(server, generation)) {
      for (String method : List.of("wslink.request", "wslink.cancel")) {
        stock.system(1, method, "rpc:x:1", 1);
        assertThat(stock.error())
            .isEqualTo(Map.of("code", -32601L, "message", "Unknown system method called"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSaidBeforeTheMethodHasReturnedCounts(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 1, "slow");
      client.system(2, "wslink.request", "rpc:x:1", 2);
      call(client, 3, 3, "manual");
      client.system(4, "wslink.cancel", "rpc:x:3");
      client.system(5, "wslink.request", "rpc:x:1");
      assertRefused(client, "wslink.request", "args: expected [id, items]");
      proceed.countDown();
      for (long i = 0; i < 3; i++) {
        assertItem(client, 1, i);
      }
      assertEnd(client, 1);
      assertThat(manual.isCancelled()).isFalse();
      assertThat(manual.requested()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherHasAThreadOfItsOwnEvenIfItsMethodRunsInPlace(Generation generation)
      throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 1, "manual.inPlace");
      assertThat(manual.thread()).startsWith("wslink-publisher");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherThatBreaksTheRulesFails(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 1, "manual");
      manual.awaitRequests(1);
      manual.subscriber().onNext("asked for");
      manual.subscriber().onNext("not asked for");
      assertItem(client, 1, "asked for");
      assertThat(client.error().toString()).contains("internal error, id ");
      manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherIsAskedForTwoBatchesAtATime(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 1_000_000, "manual");
      manual.awaitRequests(2);
      manual.subscriber().onNext("small");
      manual.awaitRequests(63);
      for (int i = 0; i < 64; i++) {
        manual.subscriber().onNext(i);
      }
      manual.awaitRequests(64);
      manual.subscriber().onComplete();
      assertItem(client, 1, "small");
      for (long i = 0; i < 64; i++) {
        assertItem(client, 1, i);
      }
      assertEnd(client, 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void publishersThatWaitForTheirSubscribersTakeNoWorkers(Generation generation) throws Exception {
    int many = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());
    try (WslinkServer server =
            WslinkServer.builder()
                .service(
                    LambdaDispatchTable.named("Streams")
                        .method("submission", arguments -> submitted(1_000))
                        .method("list", arguments -> List.of(1, 2))
                        .build())
                .start();
        Peer client = streaming(server, generation)) {
      for (int i = 0; i < many; i++) {
        call(client, i, 1, "submission");
        assertItem(client, i, 0L);
      }
      client.call(many, "list");
      assertThat(client.result(many)).isEqualTo(List.of(1L, 2L));
    }
  }

  @ParameterizedTest
  @EnumSource
  void requestsThatComeWhileThePublisherIsBusyAreMadeAsOne(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      manual.beBusy();
      call(client, 1, 1, "manual");
      manual.awaitRequests(1);
      manual.subscriber().onNext("first");
      assertItem(client, 1, "first");
      for (int i = 0; i < 20; i++) {
        client.system(3, "wslink.request", "rpc:x:1", 1);
      }
      client.system(4, "wslink.request", "rpc:x:1", (1L << 63) - 1);
      client.system(5, "wslink.request", "rpc:x:1", 0);
      client.error();
      manual.beIdle();
      assertThat(manual.nextRequest()).isGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whateverACodecThrowsEndsTheCall(Generation generation) throws Exception {
    Map<String, Object> broken =
        new AbstractMap<>() {
          @Override
          public Set<Entry<String, Object>> entrySet() {
            throw new StackOverflowError();
          }
        };
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 5, "manual");
      client.call(2, "manual.too");
      manual.awaitRequests(2);
      collected.awaitRequests(11);
      for (ManualPublisher publisher : List.of(manual, collected)) {
        publisher.subscriber().onNext(broken);
        publisher.subscriber().onComplete();
        assertThat(client.error().get("code")).isEqualTo(-32002L);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherThatPublishesNullFails(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      call(client, 1, 5, "manual");
      Flow.Subscriber<? super Object> subscriber = manual.subscriber();
      assertThatNullPointerException().isThrownBy(() -> subscriber.onNext(null));
      assertThat(client.error().toString()).contains("internal error, id ");
      manual.awaitCancel();
      client.call(2, "manual.too");
      Flow.Subscriber<? super Object> other = collected.subscriber();
      assertThatNullPointerException().isThrownBy(() -> other.onError(null));
      assertThat(client.error().toString()).contains("internal error, id ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatWasCancelledIsNotAnswered(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      for (int i = 0; i < 4; i++) {
        call(client, i, 1, "slow.broken");
        client.system(i, "wslink.cancel", "rpc:x:" + i);
      }
      client.system(4, "wslink.cancel", 7);
      client.error();
      proceed.countDown();
      // More than may be in flight: those that were cancelled are not any more.
      for (int i = 0; i < 10; i++) {
        client.call(i, "list");
        assertThat(client.result(i)).isEqualTo(List.of(1L, 2L));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedHelloLeavesCallsTheirAnswers(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = streaming(server, generation)) {
      client.call(1, "manual");
      Flow.Subscriber<? super Object> subscriber = manual.subscriber();
      client.hello("a wrong secret");
      client.error();
      subscriber.onNext("first");
      subscriber.onComplete();
      assertThat(client.result(1)).isEqualTo(List.of("first"));
    }
  }
}
