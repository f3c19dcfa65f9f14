package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.session.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What streams may cost a server: items, calls in flight, threads. */
class StreamCostTest {

  private final StreamService service = new StreamService();

  @ParameterizedTest
  @EnumSource
  void aListIsLimited(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer stock = Peer.loggedIn(server, generation)) {
      stock.call(1, "numbers", 10);
      assertThat((List<?>) stock.result(1)).hasSize(10);
      stock.call(2, "numbers", 11);
      assertThat(stock.error())
          .isEqualTo(
              WireErrors.exception(
                  "numbers", "more than 10 items, which only a client that takes streams can get"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void openStreamsAreLimited(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      for (int i = 1; i < StreamService.LIMIT; i++) {
        client.stream(i, 1, "numbers", 2);
        assertThat(client.item(i)).isEqualTo(0L);
      }
      client.stream(1, 1, "numbers", 2);
      assertThat(client.error())
          .isEqualTo(WireErrors.exception("numbers", "a stream with this id is open"));
      client.stream(StreamService.LIMIT, 1, "numbers", 2);
      assertThat(client.item(StreamService.LIMIT)).isEqualTo(0L);
      client.stream(StreamService.LIMIT + 1, 1, "numbers", 2);
      assertThat(client.error())
          .isEqualTo(
              WireErrors.exception(
                  "numbers", "too many open streams, at most " + StreamService.LIMIT));
      client.system(2, "wslink.request", "rpc:x:1", 1);
      assertThat(client.item(1)).isEqualTo(1L);
      assertThat(client.result(1)).isNull();
      client.stream(StreamService.LIMIT + 2, 1, "numbers", 1);
      assertThat(client.item(StreamService.LIMIT + 2)).isEqualTo(0L);
      assertThat(client.result(StreamService.LIMIT + 2)).isNull();
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
        Peer client = Peer.streaming(server, generation)) {
      for (int i = 0; i < 10; i++) {
        client.stream(i, 1, "silent");
      }
      for (int i = 10; i < 20; i++) {
        client.call(i, "list");
        assertThat(client.result(i)).isEqualTo(List.of(1L, 2L));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherHasAThreadOfItsOwnEvenIfItsMethodRunsInPlace(Generation generation)
      throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 1, "manual.inPlace");
      assertThat(service.manual.thread()).startsWith("wslink-publisher");
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
                        .method("submission", arguments -> StreamService.submitted(1_000))
                        .method("list", arguments -> List.of(1, 2))
                        .build())
                .start();
        Peer client = Peer.streaming(server, generation)) {
      for (int i = 0; i < many; i++) {
        client.stream(i, 1, "submission");
        assertThat(client.item(i)).isEqualTo(0L);
      }
      client.call(many, "list");
      assertThat(client.result(many)).isEqualTo(List.of(1L, 2L));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherIsAskedForTwoBatchesAtATime(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 1_000_000, "manual");
      service.manual.awaitRequests(2);
      service.manual.subscriber().onNext("small");
      service.manual.awaitRequests(63);
      for (int i = 0; i < 64; i++) {
        service.manual.subscriber().onNext(i);
      }
      service.manual.awaitRequests(64);
      service.manual.subscriber().onComplete();
      assertThat(client.item(1)).isEqualTo("small");
      for (long i = 0; i < 64; i++) {
        assertThat(client.item(1)).isEqualTo(i);
      }
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void requestsThatComeWhileThePublisherIsBusyAreMadeAsOne(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      service.manual.beBusy();
      client.stream(1, 1, "manual");
      service.manual.awaitRequests(1);
      service.manual.subscriber().onNext("first");
      assertThat(client.item(1)).isEqualTo("first");
      for (int i = 0; i < 20; i++) {
        client.system(3, "wslink.request", "rpc:x:1", 1);
      }
      client.system(4, "wslink.request", "rpc:x:1", (1L << 63) - 1);
      client.system(5, "wslink.request", "rpc:x:1", 0);
      client.error();
      service.manual.beIdle();
      assertThat(service.manual.nextRequest()).isGreaterThan(20);
    }
  }
}
