package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingSubscription;
import io.github.wslink4j.codegen.v1.WireException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TrackedSubscriptionTest {

  private final ScriptedServer server = new ScriptedServer(Generation.TWO);
  private final List<Object> heard = new ArrayList<>();
  private final List<Throwable> ends = new ArrayList<>();

  @BeforeEach
  void knowSubscriptions() {
    server.welcomeWith(Map.of("extensions", List.of("streams", "subscribe")));
  }

  private static Topic<Object> frames(WslinkClient client, String viewId) {
    OutgoingSubscription subscription = client.subscription("frames", 1);
    subscription.arguments().writeString(viewId);
    return subscription.open(Codecs.ANY);
  }

  @ParameterizedTest
  @EnumSource
  void subscribingAsksTheServerAndListensToTheNumberThatItGives(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.welcomeWith(Map.of("extensions", List.of("subscribe")));
    try (WslinkClient client = server.client().connect()) {
      Topic<Object> topic = frames(client, "view 1");
      assertThat(server.requests).isEmpty();
      topic.subscribe(heard::add);
      assertThat(server.requests)
          .containsExactly(
              new Request(
                  "system:cabc:0",
                  "wslink.subscribe",
                  List.of("frames", List.of("view 1")),
                  Map.of()));
      server.result("system:cabc:0", Map.of("subscription", 5));
      server.publish("frames", 5, "ours");
      server.publish("frames", 6, "another's");
      server.publish("frames", 0, "everybody's");
      assertThat(heard).containsExactly("ours");
    }
  }

  @Test
  void publicationsRightBehindTheAnswerAreNotLost() {
    server.onRequest =
        request -> {
          server.result(request.id(), Map.of("subscription", 1));
          server.publish("frames", 1, "first");
        };
    try (WslinkClient client = server.client().connect()) {
      frames(client, "1").subscribe(heard::add);
      assertThat(heard).containsExactly("first");
    }
  }

  @Test
  void aTopicCanBeSubscribedToAgain() {
    try (WslinkClient client = server.client().connect()) {
      Topic<Object> topic = frames(client, "1");
      topic.subscribe(value -> heard.add("a " + value));
      topic.subscribe(value -> heard.add("b " + value));
      assertThat(server.requests)
          .extracting(Request::arguments)
          .containsExactly(List.of("frames", List.of("1")), List.of("frames", List.of("1")));
      server.result("system:cabc:0", Map.of("subscription", 1));
      server.result("system:cabc:1", Map.of("subscription", 2));
      server.publish("frames", 2, 7);
      assertThat(heard).containsExactly("b 7");
    }
  }

  @Test
  void closingTakesTheSubscriptionBack() {
    try (WslinkClient client = server.client().connect()) {
      Subscription subscription = frames(client, "1").subscribe(heard::add);
      server.result("system:cabc:0", Map.of("subscription", 3));
      subscription.close();
      subscription.close();
      assertThat(server.requests).hasSize(2);
      assertThat(server.lastRequest())
          .isEqualTo(new Request("system:cabc:1", "wslink.unsubscribe", List.of(3L), Map.of()));
      server.publish("frames", 3, "on its way");
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void aPublicationOfTheWrongTypeTakesTheSubscriptionBack() {
    try (WslinkClient client = server.client().connect()) {
      OutgoingSubscription outgoing = client.subscription("counts", 0);
      Subscription subscription = outgoing.open(Codecs.INT).subscribe(heard::add, ends::add);
      server.result("system:cabc:0", Map.of("subscription", 3));
      server.publish("counts", 3, 1);
      server.publish("counts", 3, "two");
      server.publish("counts", 3, 3);
      subscription.close();
      assertThat(heard).containsExactly(1);
      assertThat(ends)
          .singleElement(THROWABLE)
          .hasMessage("a publication on counts: result: expected an integer, got text");
      assertThat(server.requests).hasSize(2);
      assertThat(server.lastRequest())
          .isEqualTo(new Request("system:cabc:1", "wslink.unsubscribe", List.of(3L), Map.of()));
    }
  }

  @Test
  void closingBeforeTheAnswerTakesTheSubscriptionBackWhenItComes() {
    try (WslinkClient client = server.client().connect()) {
      Subscription subscription = frames(client, "1").subscribe(heard::add);
      subscription.close();
      assertThat(server.requests).hasSize(1);
      server.result("system:cabc:0", Map.of("subscription", 4));
      server.publish("frames", 4, "too late");
      assertThat(server.lastRequest().arguments()).containsExactly(4L);
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void aSubscriptionThatIsGrantedTooLateIsTakenBack() {
    ManualTimer timer = new ManualTimer();
    try (WslinkClient client =
        server.client().timer(timer).callTimeout(Duration.ofSeconds(2)).connect()) {
      frames(client, "1").subscribe(heard::add, ends::add);
      timer.advance(Duration.ofSeconds(2));
      assertThat(ends)
          .singleElement()
          .satisfies(
              end -> assertThat(end).hasMessage("no answer to wslink.subscribe within 2000 ms"));
      server.result("system:cabc:0", Map.of("subscription", 7));
      assertThat(server.lastRequest())
          .isEqualTo(new Request("system:cabc:1", "wslink.unsubscribe", List.of(7L), Map.of()));
      server.publish("frames", 7, "on its way");
    }
    assertThat(heard).isEmpty();
    assertThat(ends).hasSize(1);
  }

  @Test
  void aRefusedSubscriptionStaysSilent() {
    try (WslinkClient client = server.client().connect()) {
      Subscription subscription = frames(client, "1").subscribe(heard::add);
      server.failure("system:cabc:0", -32601, "Unknown topic", "frames");
      subscription.close();
      assertThat(server.requests).hasSize(1);
      assertThat(client.closed().toCompletableFuture()).isNotDone();
    }
  }

  @Test
  void aRefusedSubscriptionTellsWhoAskedToBeTold() {
    try (WslinkClient client = server.client().connect()) {
      frames(client, "1").subscribe(heard::add, ends::add);
      assertThat(ends).isEmpty();
      server.failure("system:cabc:0", -32001, "Exception raised", "no view 1");
      assertThat(ends)
          .singleElement()
          .isInstanceOfSatisfying(
              RemoteException.class,
              refusal -> {
                assertThat(refusal.code()).isEqualTo(-32001);
                assertThat(refusal.data()).isEqualTo("no view 1");
              });
    }
    assertThat(ends).hasSize(1);
    assertThat(heard).isEmpty();
  }

  @Test
  void whoHasClosedASubscriptionIsNotToldOfItsEnd() {
    try (WslinkClient client = server.client().connect()) {
      Subscription refused = frames(client, "1").subscribe(heard::add, ends::add);
      Subscription granted = frames(client, "2").subscribe(heard::add, ends::add);
      refused.close();
      server.failure("system:cabc:0", -32001, "Exception raised", "no view 1");
      server.result("system:cabc:1", Map.of("subscription", 1));
      granted.close();
    }
    assertThat(ends).isEmpty();
  }

  @Test
  void theEndOfTheConnectionEndsASubscriptionWhetherItIsGrantedOrNot() {
    WslinkClient client = server.client().connect();
    Topic<Object> topic = frames(client, "1");
    topic.subscribe(heard::add, ends::add);
    topic.subscribe(heard::add, ends::add);
    server.result("system:cabc:0", Map.of("subscription", 1));
    server.connection().drop();
    topic.subscribe(heard::add, ends::add);
    assertThat(ends)
        .hasSize(3)
        .allSatisfy(end -> assertThat(end).hasMessage("the connection ended: close code 1006"));
  }

  @Test
  void aTopicWithoutParametersIsNobodysBusinessButTheClients() {
    try (WslinkClient client = server.client().connect()) {
      client.subscribe("frames", heard::add);
      assertThat(server.requests).isEmpty();
      server.publish("frames", 0, "everybody's");
      server.publish("frames", 1, "somebody's");
      assertThat(heard).containsExactly("everybody's");
    }
  }

  @Test
  void aServerThatDoesNotKnowSubscriptionsIsListenedToAsAWhole() {
    server.welcomeWith(Map.of());
    try (WslinkClient client = server.client().connect()) {
      Subscription subscription = frames(client, "1").subscribe(heard::add);
      server.publish("frames", 0, "everybody's");
      subscription.close();
      server.publish("frames", 0, "later");
      assertThat(heard).containsExactly("everybody's");
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void argumentsOfEveryKindAreKept() {
    try (WslinkClient client = server.client().connect()) {
      byte[] bytes = {1, 2};
      OutgoingSubscription subscription = client.subscription("t", 6);
      var out = subscription.arguments();
      out.writeNull();
      out.writeBoolean(true);
      out.writeLong(1L << 40);
      out.writeDouble(0.5);
      out.writeBytes(bytes);
      out.beginMap(1);
      out.writeKey("k");
      out.beginList(2);
      out.writeFloat(0.25f);
      out.writeAny(List.of("x"));
      out.endList();
      out.endMap();
      bytes[0] = 9;
      subscription.open(Codecs.ANY).subscribe(heard::add);
      List<?> arguments = (List<?>) server.lastRequest().arguments().get(1);
      assertThat(arguments.subList(0, 4)).isEqualTo(Arrays.asList(null, true, 1L << 40, 0.5));
      assertThat(arguments.get(4)).isEqualTo(new byte[] {1, 2});
      assertThat(arguments.get(5)).isEqualTo(Map.of("k", List.of(0.25, List.of("x"))));
    }
  }

  @Test
  void anArgumentThatTheWireCannotCarryIsRefusedBeforeSubscribing() {
    try (WslinkClient client = server.client().connect()) {
      var out = client.subscription("t", 3).arguments();
      out.writeInt(1);
      assertThatThrownBy(() -> out.writeString(null))
          .isInstanceOf(WireException.class)
          .hasMessage("args[1]: expected text, got null");
      assertThatThrownBy(() -> out.writeLong(1L << 53))
          .isInstanceOf(WireException.class)
          .hasMessageStartingWith("args[1]: expected an integer within");
      out.beginMap(1);
      out.writeKey("name");
      assertThatThrownBy(() -> out.writeString("\ud800"))
          .isInstanceOf(WireException.class)
          .hasMessage("args[1].name: expected text, got a lone surrogate at index 0");
      var keywords = client.stream("m", 0, Codecs.ANY).keywords(1);
      keywords.writeKey("item");
      assertThatThrownBy(() -> keywords.present(null, "Item"))
          .isInstanceOf(WireException.class)
          .hasMessageStartingWith("kwargs.item: expected Item, got null");
      assertThat(server.requests).isEmpty();
    }
  }
}
