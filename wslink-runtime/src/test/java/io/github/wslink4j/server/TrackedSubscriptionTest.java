package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Audience;
import io.github.wslink4j.Overflow;
import io.github.wslink4j.Topic;
import io.github.wslink4j.TopicPublisher;
import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.session.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Subscriptions with arguments, for clients that offer the extension in their hello. */
class TrackedSubscriptionTest {

  private final Map<Object, TopicPublisher<Object>> views = new ConcurrentHashMap<>();
  private final CompletableFuture<String> unsubscribed = new CompletableFuture<>();

  private TopicPublisher<Object> view(Object id) {
    return views.computeIfAbsent(id, any -> new TopicPublisher<>());
  }

  private Topic<Object> open(List<@Nullable Object> arguments) {
    if (arguments.isEmpty()) {
      return view("default");
    }
    if (arguments.get(0).equals("broken")) {
      throw new IllegalStateException("a secret of the service");
    }
    Topic<Object> topic = view(arguments.get(0));
    return listener -> {
      var subscription = topic.subscribe(listener);
      return () -> {
        subscription.close();
        unsubscribed.complete((String) arguments.get(0));
      };
    };
  }

  private WslinkServer start() throws IOException {
    return start(Limits.DEFAULT);
  }

  private WslinkServer start(Limits limits) throws IOException {
    return WslinkServer.builder()
        .limits(limits)
        .service(
            LambdaDispatchTable.named("Views")
                .topic(
                    new TopicEntry(
                        "view.frames", Overflow.BUFFER, 16, LambdaDispatchTable.ANYTHING),
                    this::open)
                .method("echo", arguments -> arguments)
                .method(
                    "publish",
                    arguments -> {
                      view(arguments.get(0)).publish(arguments.get(1));
                      return "published";
                    })
                .build())
        .start();
  }

  private static Peer tracking(WslinkServer server, Generation generation) throws Exception {
    Peer peer = new Peer(server, generation);
    peer.hello(Map.of("secret", Peer.SECRET, "extensions", List.of("subscribe", "telepathy")));
    Map<?, ?> result = (Map<?, ?>) peer.next().get("result");
    assertThat(result.get("extensions")).isEqualTo(List.of("subscribe"));
    return peer;
  }

  private static long subscribe(Peer peer, int number, Object view) throws Exception {
    peer.system(number, "wslink.subscribe", "view.frames", List.of(view));
    Map<String, @Nullable Object> answer = peer.next();
    assertThat(answer.get("id")).isEqualTo("system:x:" + number);
    return (Long) ((Map<?, ?>) answer.get("result")).get("subscription");
  }

  @ParameterizedTest
  @EnumSource
  void eachSubscriptionGetsItsOwnPublications(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = tracking(server, generation)) {
      long left = subscribe(client, 1, "left");
      long right = subscribe(client, 2, "right");
      view("right").publish("r");
      view("left").publish("l");
      assertThat(client.next())
          .containsEntry("id", "publish:view.frames:" + right)
          .containsEntry("result", "r");
      assertThat(client.next())
          .containsEntry("id", "publish:view.frames:" + left)
          .containsEntry("result", "l");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatTracksGetsNothingItHasNotSubscribedTo(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer stock = Peer.loggedIn(server, generation);
        Peer client = tracking(server, generation)) {
      view("default").publish("for stock clients");
      assertThat(stock.next())
          .containsEntry("id", "publish:view.frames:0")
          .containsEntry("result", "for stock clients");
      client.call(1, "echo");
      assertThat(client.result(1)).isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @EnumSource
  void unsubscribingEndsIt(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = tracking(server, generation)) {
      long number = subscribe(client, 1, "left");
      client.system(2, "wslink.unsubscribe", (int) number);
      assertThat(client.next()).containsEntry("id", "system:x:2").containsEntry("result", null);
      assertThat(unsubscribed).isCompletedWithValue("left");
      view("left").publish("to nobody");
      client.call(3, "echo");
      assertThat(client.result(3)).isEqualTo(List.of());
      client.system(4, "wslink.unsubscribe", (int) number);
      assertThat(client.next()).containsEntry("result", null);
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavingEndsIt(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = tracking(server, generation)) {
      subscribe(client, 1, "left");
      client.leave();
      assertThat(unsubscribed.get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("left");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublicationOfTheCallerFollowsItsResult(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = tracking(server, generation)) {
      subscribe(client, 1, "left");
      client.call(2, "publish", "left", "news");
      assertThat(client.result(2)).isEqualTo("published");
      assertThat(client.next()).containsEntry("result", "news");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAudienceOfAPublicationHoldsForSubscriptionsToo(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = tracking(server, generation)) {
      client.system(1, "wslink.subscribe", "view.frames", List.of());
      client.next();
      view("default").publish("for another", Audience.only("nobody"));
      view("default").publish("for all");
      assertThat(client.next()).containsEntry("result", "for all");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeSubscribedToIsAnError(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer client = tracking(server, generation)) {
      assertRefused(
          client,
          "unknown topic \"no.topic\", expected one of [view.frames]",
          "no.topic",
          List.of());
      assertRefused(client, "args: expected [topic, [arguments]]", "view.frames");
      assertRefused(client, "args: expected [topic, [arguments]]");
      assertRefused(
          client, "args: expected [topic, [arguments]]", "view.frames", List.of("left"), Map.of());
      assertRefused(client, "args[0]: expected text, got an integer", 7, List.of());
      assertRefused(client, "args[1]: expected a list, got text", "view.frames", "left");
      client.system(2, "wslink.subscribe", "view.frames", List.of("broken"));
      assertThat(WireErrors.wordsOf(client.error())).matches("internal error, id [0-9a-f]{8}");
      client.system(3, "wslink.unsubscribe");
      assertThat(WireErrors.wordsOf(client.error())).isEqualTo("args: expected [subscription]");
      client.send(Map.of("id", "system:x:4", "method", "wslink.unsubscribe"));
      assertThat(WireErrors.wordsOf(client.error())).isEqualTo("args: expected [subscription]");
      client.system(5, "wslink.unsubscribe", "one");
      assertThat(WireErrors.wordsOf(client.error()))
          .isEqualTo("args[0]: expected an integer, got text");
    }
  }

  private static void assertRefused(Peer client, String words, Object... arguments)
      throws Exception {
    client.system(1, "wslink.subscribe", arguments);
    assertThat(WireErrors.wordsOf(client.error())).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void subscriptionsAreLimited(Generation generation) throws Exception {
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, 10, 1 << 20, 2, 4, 10, 5, Duration.ofSeconds(30));
    try (WslinkServer server = start(limits);
        Peer client = tracking(server, generation)) {
      subscribe(client, 1, "a");
      long second = subscribe(client, 2, "b");
      assertRefused(client, "too many subscriptions, at most 2", "view.frames", List.of("c"));
      client.system(3, "wslink.unsubscribe", (int) second);
      client.next();
      subscribe(client, 4, "c");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStockClientDoesNotHaveTheSystemCalls(Generation generation) throws Exception {
    try (WslinkServer server = start();
        Peer stock = Peer.loggedIn(server, generation)) {
      stock.system(1, "wslink.subscribe", "view.frames", List.of("left"));
      assertThat(stock.error())
          .isEqualTo(Map.of("code", -32601L, "message", "Unknown system method called"));
    }
  }
}
