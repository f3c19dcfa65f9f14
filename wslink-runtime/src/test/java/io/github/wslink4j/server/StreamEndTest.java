package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.wslink4j.codec.wire.Generation;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Flow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which a stream ends other than by its last item. */
class StreamEndTest {

  private final StreamService service = new StreamService();

  @ParameterizedTest
  @EnumSource
  void aFailureEndsTheStream(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 5, "manual");
      service.manual.awaitRequests(2);
      service.manual.subscriber().onNext("first");
      assertThat(client.item(1)).isEqualTo("first");
      service.manual.subscriber().onError(new IllegalStateException("a secret of the service"));
      assertThat(client.error().toString())
          .contains("internal error, id ")
          .doesNotContain("secret");
      service.manual.subscriber().onNext("late");
      client.stream(2, 1, "broken");
      assertThat(WireErrors.wordsOf(client.error())).contains("internal error, id ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anItemThatTheWireCannotCarryEndsTheStream(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation);
        Peer stock = Peer.loggedIn(server, generation)) {
      for (Peer peer : List.of(client, stock)) {
        peer.stream(1, 5, "unwritable");
        assertThat(peer.error()).isEqualTo(WireErrors.notSerializable("unwritable"));
      }
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
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 5, "manual");
      client.call(2, "manual.too");
      service.manual.awaitRequests(2);
      service.collected.awaitRequests(11);
      for (ManualPublisher publisher : List.of(service.manual, service.collected)) {
        publisher.subscriber().onNext(broken);
        publisher.subscriber().onComplete();
        assertThat(client.error().get("code")).isEqualTo(-32002L);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherThatBreaksTheRulesFails(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 1, "manual");
      service.manual.awaitRequests(1);
      service.manual.subscriber().onNext("asked for");
      service.manual.subscriber().onNext("not asked for");
      assertThat(client.item(1)).isEqualTo("asked for");
      assertThat(WireErrors.wordsOf(client.error())).contains("internal error, id ");
      service.manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherThatPublishesNullFails(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 5, "manual");
      Flow.Subscriber<? super Object> subscriber = service.manual.subscriber();
      assertThatNullPointerException().isThrownBy(() -> subscriber.onNext(null));
      assertThat(WireErrors.wordsOf(client.error())).contains("internal error, id ");
      service.manual.awaitCancel();
      client.call(2, "manual.too");
      Flow.Subscriber<? super Object> other = service.collected.subscriber();
      assertThatNullPointerException().isThrownBy(() -> other.onError(null));
      assertThat(WireErrors.wordsOf(client.error())).contains("internal error, id ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void cancellingEndsIt(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 5, "manual");
      service.manual.subscriber();
      client.system(2, "wslink.cancel", "rpc:x:1");
      service.manual.awaitCancel();
      service.manual.subscriber().onNext("late");
      service.manual.subscriber().onComplete();
      client.system(3, "wslink.cancel", "rpc:x:1");
      client.system(4, "wslink.request", "rpc:x:1", 1);
      client.call(5, "list");
      assertThat(client.result(5)).isEqualTo(List.of(1L, 2L));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatWasCancelledIsNotAnswered(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      for (int i = 0; i < 4; i++) {
        client.stream(i, 1, "slow.broken");
        client.system(i, "wslink.cancel", "rpc:x:" + i);
      }
      client.system(4, "wslink.cancel", 7);
      client.error();
      service.proceed.countDown();
      // More than may be in flight: those that were cancelled are not any more.
      for (int i = 0; i < 10; i++) {
        client.call(i, "list");
        assertThat(client.result(i)).isEqualTo(List.of(1L, 2L));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavingCancelsIt(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 5, "manual");
      service.manual.subscriber();
      client.leave();
      service.manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavingCancelsWhatIsBeingCollected(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer stock = Peer.loggedIn(server, generation)) {
      stock.call(1, "manual");
      service.manual.awaitRequests(11);
      service.manual.subscriber().onNext("first");
      stock.leave();
      service.manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedHelloCancelsIt(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.stream(1, 5, "manual");
      service.manual.subscriber();
      client.hello("a wrong secret");
      client.error();
      service.manual.awaitCancel();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedHelloLeavesCallsTheirAnswers(Generation generation) throws Exception {
    try (WslinkServer server = service.start();
        Peer client = Peer.streaming(server, generation)) {
      client.call(1, "manual");
      Flow.Subscriber<? super Object> subscriber = service.manual.subscriber();
      client.hello("a wrong secret");
      client.error();
      subscriber.onNext("first");
      subscriber.onComplete();
      assertThat(client.result(1)).isEqualTo(List.of("first"));
    }
  }
}
