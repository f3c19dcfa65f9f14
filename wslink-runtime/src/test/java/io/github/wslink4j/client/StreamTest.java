package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingStream;
import io.github.wslink4j.codegen.v1.WireException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls with many results, as their subscribers and the server see them. */
final class StreamTest {

  private static final String ID = "rpc:cabc:0";

  private final ScriptedServer server = new ScriptedServer(Generation.TWO);

  @BeforeEach
  void knowStreams() {
    server.welcomeWith(Map.of("extensions", List.of("stream")));
  }

  private static Flow.Publisher<Object> lines(WslinkClient client) {
    return client.stream("lines", List.of("app"), Map.of("from", 3));
  }

  private static Request call(String id, long items) {
    return new Request(id, "lines", List.of("app"), Map.of("from", 3L), items);
  }

  @ParameterizedTest
  @EnumSource
  void theFirstRequestMakesTheCallAndTheOthersAskForMore(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.welcomeWith(Map.of("extensions", List.of("stream", "subscribe")));
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      assertThat(server.requests).isEmpty();
      heard.subscription.request(2);
      assertThat(server.requests).containsExactly(call(ID, 2));
      server.item(ID, "a");
      server.item(ID, "b");
      assertThat(heard.items).containsExactly("a", "b");
      heard.subscription.request(Long.MAX_VALUE);
      assertThat(server.lastRequest())
          .isEqualTo(
              new Request(
                  "system:cabc:1", "wslink.request", List.of(ID, (1L << 53) - 1), Map.of()));
      server.item(ID, "c");
      assertThat(heard.completions).isZero();
      server.result(ID, null);
      assertThat(heard.items).containsExactly("a", "b", "c");
      assertThat(heard.completions).isOne();
      heard.subscription.request(1);
      heard.subscription.cancel();
      assertThat(server.requests).hasSize(2);
    }
  }

  @Test
  void everySubscriberMakesACallOfItsOwn() {
    try (WslinkClient client = server.client().connect()) {
      Flow.Publisher<Object> lines = lines(client);
      Heard<Object> first = Heard.of(lines);
      Heard<Object> second = Heard.of(lines);
      first.subscription.request(1);
      second.subscription.request(7);
      assertThat(server.requests).containsExactly(call(ID, 1), call("rpc:cabc:1", 7));
      server.item("rpc:cabc:1", "for the second");
      assertThat(first.items).isEmpty();
      assertThat(second.items).containsExactly("for the second");
    }
  }

  @Test
  void aServerThatKnowsNoStreamsAnswersWithAList() {
    server.welcomeWith(Map.of());
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(1);
      assertThat(server.requests).containsExactly(call(ID, 0));
      heard.subscription.request(1);
      server.result(ID, List.of("a", "b", "c"));
      assertThat(heard.items).containsExactly("a", "b");
      assertThat(heard.completions).isZero();
      heard.subscription.request(1);
      assertThat(heard.items).containsExactly("a", "b", "c");
      assertThat(heard.completions).isOne();
      assertThat(server.requests).hasSize(1);
    }
  }

  @Test
  void aListMayFollowItems() {
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(10);
      server.item(ID, "a");
      server.result(ID, List.of("b", "c"));
      assertThat(heard.items).containsExactly("a", "b", "c");
      assertThat(heard.completions).isOne();
    }
  }

  @Test
  void aServerThatSendsMoreThanItWasAskedForEndsTheStream() {
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(1);
      server.item(ID, "a");
      server.item(ID, "b");
      server.item(ID, "c");
      assertThat(heard.items).containsExactly("a");
      assertThat(heard.failures)
          .singleElement()
          .isInstanceOf(RemoteException.class)
          .extracting(Throwable::getMessage)
          .isEqualTo("lines: the server sent more items than it was asked for");
      assertThat(server.requests)
          .containsExactly(
              call(ID, 1), new Request("system:cabc:1", "wslink.cancel", List.of(ID), Map.of()));
    }
  }

  @Test
  void aDeclaredErrorComesOutAsItself() {
    try (WslinkClient client = server.client().connect()) {
      OutgoingStream<Object> stream =
          client.stream("mesh.points", 0, Codecs.ANY, UnknownMesh.DECLARED);
      Heard<Object> heard = Heard.of(stream.open());
      heard.subscription.request(1);
      server.failure(
          ID,
          -32001,
          "Exception raised",
          Map.of("type", "UnknownMesh", "fields", Map.of("meshName", "cow")));
      assertThat(heard.failures).singleElement().isInstanceOf(UnknownMesh.class);
    }
  }

  @Test
  void cancellingTellsTheServerOnce() {
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(5);
      server.item(ID, "a");
      heard.subscription.cancel();
      heard.subscription.cancel();
      assertThat(server.requests)
          .containsExactly(
              call(ID, 5), new Request("system:cabc:1", "wslink.cancel", List.of(ID), Map.of()));
      server.item(ID, "on its way");
      server.result(ID, null);
      heard.subscription.request(1);
      assertThat(heard.items).containsExactly("a");
      assertThat(heard.completions).isZero();
      assertThat(server.requests).hasSize(2);
    }
  }

  @Test
  void cancellingBeforeAnythingWasAskedForSaysNothing() {
    try (WslinkClient client = server.client().connect()) {
      Heard.of(lines(client)).subscription.cancel();
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void askingForNothingIsAMistake() {
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(1);
      heard.subscription.request(0);
      assertThat(heard.failures)
          .singleElement()
          .isInstanceOf(IllegalArgumentException.class)
          .extracting(Throwable::getMessage)
          .isEqualTo("request: 0 (expected: at least 1)");
      assertThat(server.lastRequest().method()).isEqualTo("wslink.cancel");
    }
  }

  @Test
  void anItemThatCannotBeReadEndsTheStream() {
    try (WslinkClient client = server.client().connect()) {
      Heard<String> heard = Heard.of(client.stream("lines", 0, Codecs.STRING).open());
      heard.subscription.request(5);
      server.item(ID, "a");
      server.item(ID, 7);
      server.item(ID, "b");
      assertThat(heard.items).containsExactly("a");
      assertThat(heard.failures).hasSize(1);
      assertThat(heard.failures.get(0))
          .isInstanceOf(RemoteException.class)
          .hasCauseInstanceOf(WireException.class)
          .hasMessage("an item of lines: item: expected text, got an integer");
      assertThat(server.lastRequest().method()).isEqualTo("wslink.cancel");
    }
  }

  @Test
  void anAnswerThatIsNoListEndsTheStreamToo() {
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(1);
      server.result(ID, 7);
      assertThat(heard.failures)
          .singleElement()
          .extracting(Throwable::getMessage)
          .isEqualTo("the answer to lines: result: expected a list, got an integer");
    }
  }

  @Test
  void theEndOfTheConnectionIsTheEndOfTheStream() {
    WslinkClient client = server.client().connect();
    Heard<Object> heard = Heard.of(lines(client));
    Heard<Object> late = Heard.of(lines(client));
    heard.subscription.request(1);
    server.connection().drop();
    late.subscription.request(1);
    for (Heard<Object> each : List.of(heard, late)) {
      assertThat(each.failures)
          .singleElement()
          .isInstanceOfSatisfying(
              RemoteException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CLIENT));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aSubscriberThatThrowsIsHeardNoMore(boolean error) {
    try (WslinkClient client = server.client().connect()) {
      Heard<Object> heard = new Heard<>();
      lines(client)
          .subscribe(
              new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                  subscription.request(5);
                }

                @Override
                public void onNext(Object item) {
                  heard.onNext(item);
                  if (error) {
                    throw new AssertionError("choked");
                  }
                  throw new IllegalStateException("choked");
                }

                @Override
                public void onError(Throwable failure) {
                  heard.onError(failure);
                }

                @Override
                public void onComplete() {
                  heard.onComplete();
                }
              });
      server.item(ID, "a");
      server.item(ID, "b");
      assertThat(heard.items).containsExactly("a");
      assertThat(heard.failures).isEmpty();
      assertThat(server.lastRequest().method()).isEqualTo("wslink.cancel");
    }
  }

  @Test
  void silenceMayBeTooLongButNotAStream() {
    ManualTimer timer = new ManualTimer();
    try (WslinkClient client =
        server.client().timer(timer).callTimeout(Duration.ofSeconds(2)).connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(2);
      timer.advance(Duration.ofSeconds(1));
      server.item(ID, "a");
      timer.advance(Duration.ofSeconds(1));
      server.item(ID, "b");
      // Now nothing is awaited, and so nothing can be late.
      timer.advance(Duration.ofSeconds(20));
      assertThat(heard.failures).isEmpty();
      heard.subscription.request(1);
      timer.advance(Duration.ofSeconds(2));
      timer.advance(Duration.ofSeconds(2));
      assertThat(heard.failures)
          .singleElement()
          .satisfies(failure -> assertThat(failure).hasCauseInstanceOf(TimeoutException.class));
      assertThat(server.lastRequest().method()).isEqualTo("wslink.cancel");
      assertThat(timer.waiting()).isZero();
    }
  }

  @Test
  void silenceIsMeasuredFromWhenSomethingIsAwaited() {
    ManualTimer timer = new ManualTimer();
    try (WslinkClient client =
        server.client().timer(timer).callTimeout(Duration.ofSeconds(4)).connect()) {
      Heard<Object> heard = Heard.of(lines(client));
      heard.subscription.request(1);
      server.item(ID, "a");
      timer.advance(Duration.ofSeconds(4));
      timer.advance(Duration.ofSeconds(3));
      heard.subscription.request(1);
      timer.advance(Duration.ofSeconds(1));
      assertThat(heard.failures).isEmpty();
      timer.advance(Duration.ofSeconds(4));
      assertThat(heard.failures).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void itemsMayHaveBytes(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.welcomeWith(Map.of("extensions", List.of("stream")));
    try (WslinkClient client = server.client().connect()) {
      Heard<byte[]> heard = Heard.of(client.stream("images", 0, Codecs.BYTES).open());
      heard.subscription.request(2);
      server.item(ID, new byte[] {1, 2, 3});
      server.item(ID, new byte[] {4});
      assertThat(heard.items).containsExactly(new byte[] {1, 2, 3}, new byte[] {4});
    }
  }
}
