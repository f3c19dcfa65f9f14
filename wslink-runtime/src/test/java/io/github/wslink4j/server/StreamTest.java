package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.wire.Generation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client that takes streams gets, and one that does not. */
class StreamTest {

  private final StreamService service = new StreamService();

  @ParameterizedTest
  @EnumSource
  void itemsComeAsTheyAreAskedForAndThenTheEnd(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 2, "numbers", 5);
      assertThat(client.item(1)).isEqualTo(0L);
      assertThat(client.item(1)).isEqualTo(1L);
      client.call(2, "list");
      assertThat(client.result(2)).isEqualTo(List.of(1L, 2L));
      client.system(3, "wslink.request", "rpc:x:1", 2);
      assertThat(client.item(1)).isEqualTo(2L);
      assertThat(client.item(1)).isEqualTo(3L);
      client.system(4, "wslink.request", "rpc:x:1", (1L << 53) - 1);
      assertThat(client.item(1)).isEqualTo(4L);
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyItemsKeepTheirOrder(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, (1L << 53) - 1, "numbers", 2_000);
      for (long i = 0; i < 2_000; i++) {
        assertThat(client.item(1)).isEqualTo(i);
      }
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherMayWaitForItsSubscriberWhileItIsSubscribedTo(Generation generation)
      throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 1_000, "submission");
      for (long i = 0; i < 1_000; i++) {
        assertThat(client.item(1)).isEqualTo(i);
      }
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyStreamHasNothingButItsEnd(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 1, "numbers", 0);
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatTakesNoStreamsGetsAList(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer stock = Peer.loggedIn(server, generation);
        Peer client = Peer.streaming(server, generation)) {
      stock.stream(1, 2, "numbers", 3);
      assertThat(stock.result(1)).isEqualTo(List.of(0L, 1L, 2L));
      client.call(1, "numbers", 3);
      assertThat(client.result(1)).isEqualTo(List.of(0L, 1L, 2L));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMethodThatIsNoStreamAnswersAsEver(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      for (int i = 0; i < 3 * StreamService.LIMIT; i++) {
        client.stream(i, 1, "list");
        assertThat(client.result(i)).isEqualTo(List.of(1L, 2L));
      }
      client.stream(1, 1, "none");
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSaidBeforeTheMethodHasReturnedCounts(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 1, "slow");
      client.system(2, "wslink.request", "rpc:x:1", 2);
      client.stream(3, 3, "manual");
      client.system(4, "wslink.cancel", "rpc:x:3");
      client.system(5, "wslink.request", "rpc:x:1");
      assertThat(client.error())
          .isEqualTo(WireErrors.exception("wslink.request", "args: expected [id, items]"));
      service.proceed.countDown();
      for (long i = 0; i < 3; i++) {
        assertThat(client.item(1)).isEqualTo(i);
      }
      assertThat(client.result(1)).isNull();
      assertThat(service.manual.isCancelled()).isFalse();
      assertThat(service.manual.requested()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMakesNoSenseIsAnError(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 0, "numbers", 2);
      assertThat(client.error())
          .isEqualTo(WireErrors.exception("numbers", "stream: expected at least 1 item, got 0"));
      client.stream(1, "all", "numbers", 2);
      assertThat(client.error())
          .isEqualTo(WireErrors.exception("numbers", "stream: expected an integer, got text"));
      client.stream(1, null, "numbers", 2);
      assertThat(client.error())
          .isEqualTo(WireErrors.exception("numbers", "stream: expected an integer, got null"));
      client.stream(1, 1, "numbers", 2);
      assertThat(client.item(1)).isEqualTo(0L);
      client.system(2, "wslink.request", "rpc:x:1", -1);
      assertThat(client.error())
          .isEqualTo(
              WireErrors.exception("wslink.request", "args[1]: expected at least 1 item, got -1"));
      client.system(2, "wslink.request", "rpc:x:1");
      assertThat(client.error())
          .isEqualTo(WireErrors.exception("wslink.request", "args: expected [id, items]"));
      client.system(2, "wslink.request");
      assertThat(client.error())
          .isEqualTo(WireErrors.exception("wslink.request", "args: expected the id of a stream"));
      client.system(2, "wslink.cancel", 7);
      assertThat(client.error())
          .isEqualTo(
              WireErrors.exception("wslink.cancel", "args[0]: expected text, got an integer"));
      client.system(2, "wslink.request", "rpc:x:1", 1);
      assertThat(client.item(1)).isEqualTo(1L);
      assertThat(client.result(1)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStockClientDoesNotHaveTheSystemCalls(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer stock = Peer.loggedIn(server, generation)) {
      for (String method : List.of("wslink.request", "wslink.cancel")) {
        stock.system(1, method, "rpc:x:1", 1);
        assertThat(stock.error())
            .isEqualTo(Map.of("code", -32601L, "message", "Unknown system method called"));
      }
    }
  }
}
