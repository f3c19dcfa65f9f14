package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationTest {

  private final ScriptedServer server = new ScriptedServer(Generation.TWO);

  @ParameterizedTest
  @EnumSource
  void publicationsReachWhoListens(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      server.publish("news", 0, "before");
      client.subscribe("news", heard::add);
      server.publish("news", 0, Map.of("a", 1));
      server.publish("other", 0, "not ours");
      server.publish("news", 0, null);
      server.publish("news", 0, new byte[] {1, 2});
      assertThat(heard).containsExactly(Map.of("a", 1L), null, new byte[] {1, 2});
      assertThat(server.requests).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dashed-topic", "a/b", "mit leerzeichen", "日本", "a:b", "", "::"})
  void aTopicMayHaveAnyCharacters(String topic) {
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      client.subscribe(topic, heard::add);
      server.publish(topic, 0, 1);
      assertThat(heard).containsExactly(1L);
    }
  }

  @Test
  void theOrderIsKeptOnThreadsToo() throws Exception {
    try (WslinkClient client =
        WslinkClient.builder()
            .uri(ScriptedServer.URI_IN_MEMORY)
            .transport(server.transport())
            .generation(Generation.TWO)
            .connect()) {
      int count = 1000;
      List<Object> heard = new ArrayList<>();
      AtomicInteger inside = new AtomicInteger();
      CountDownLatch all = new CountDownLatch(count);
      client.subscribe(
          "t",
          value -> {
            assertThat(inside.incrementAndGet()).isEqualTo(1);
            heard.add(value);
            inside.decrementAndGet();
            all.countDown();
          });
      List<Object> published = new ArrayList<>();
      for (long i = 0; i < count; i++) {
        published.add(i);
        server.publish("t", 0, i);
      }
      all.await();
      assertThat(heard).isEqualTo(published);
    }
  }

  @Test
  void aListenerThatThrowsMissesNothingAndHarmsNobody() {
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      client.subscribe(
          "t",
          value -> {
            heard.add("thrower " + value);
            throw new IllegalStateException("listener");
          });
      client.subscribe("t", value -> heard.add("other " + value));
      server.publish("t", 0, 1);
      server.publish("t", 0, 2);
      assertThat(heard).containsExactly("thrower 1", "other 1", "thrower 2", "other 2");
    }
  }

  @Test
  void aPublicationOfTheWrongTypeEndsTheSubscriptionAndIsTold() {
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      client
          .topic("t", Codecs.INT)
          .subscribe(heard::add, why -> heard.add("end: " + why.getMessage()));
      client.subscribe("t", value -> heard.add("other " + value));
      server.publish("t", 0, 1);
      server.publish("t", 0, "two");
      server.publish("t", 0, 3);
      assertThat(heard)
          .containsExactly(
              1,
              "other 1",
              "end: a publication on t: result: expected an integer, got text",
              "other two",
              "other 3");
    }
  }

  @Test
  void whatCameBeforeTheEndIsHeardBeforeIt() {
    List<Runnable> tasks = new ArrayList<>();
    WslinkClient client = server.client().executor(tasks::add).connect();
    List<Object> heard = new ArrayList<>();
    client
        .topic("t", Codecs.INT)
        .subscribe(heard::add, why -> heard.add("refused: " + why.getMessage()));
    client
        .topic("t", Codecs.ANY)
        .subscribe(heard::add, why -> heard.add("lost: " + why.getMessage()));
    server.publish("t", 0, 1);
    server.publish("t", 0, "two");
    server.connection().close(1001, "");
    assertThat(heard).isEmpty();
    tasks.forEach(Runnable::run);
    assertThat(heard)
        .containsExactly(
            1,
            1L,
            "refused: a publication on t: result: expected an integer, got text",
            "two",
            "lost: the connection ended: close code 1001");
  }

  @Test
  void aPublicationThatTheServerCouldNotWriteIsNotDelivered() {
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      client.subscribe("t", heard::add);
      server.failure("publish:t:0", -32002, "Method result cannot be serialized", null);
      server.publish("t", 0, "next");
      assertThat(heard).containsExactly("next");
    }
  }

  @Test
  void eachListenerGetsAValueOfItsOwn() {
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      client.topic("t", Codecs.BYTES).subscribe(heard::add);
      client.topic("t", Codecs.BYTES).subscribe(heard::add);
      server.publish("t", 0, new byte[] {7});
      assertThat(heard).hasSize(2);
      assertThat(heard.get(0)).isNotSameAs(heard.get(1));
    }
  }

  @Test
  void aClosedSubscriptionHearsNothingMore() {
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      Subscription first = client.subscribe("t", value -> heard.add("first " + value));
      client.subscribe("t", value -> heard.add("second " + value));
      first.close();
      first.close();
      server.publish("t", 0, 1);
      assertThat(heard).containsExactly("second 1");
    }
  }

  @Test
  void aPublicationThatWaitsForItsListenerIsDroppedWhenTheSubscriptionCloses() {
    List<Runnable> tasks = new ArrayList<>();
    try (WslinkClient client = server.client().executor(tasks::add).connect()) {
      List<Object> heard = new ArrayList<>();
      Subscription subscription = client.subscribe("t", heard::add);
      server.publish("t", 0, 1);
      subscription.close();
      tasks.forEach(Runnable::run);
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void closingTheClientEndsItsSubscriptions() {
    List<Runnable> tasks = new ArrayList<>();
    WslinkClient client = server.client().executor(tasks::add).connect();
    List<Object> heard = new ArrayList<>();
    client.subscribe("t", heard::add);
    server.publish("t", 0, 1);
    client.close();
    tasks.forEach(Runnable::run);
    assertThat(heard).isEmpty();
  }

  @Test
  void eachListenerIsToldOnceThatTheConnectionEnded() {
    WslinkClient client = server.client().connect();
    Topic<Object> topic = client.topic("t", Codecs.ANY);
    List<Object> heard = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    topic.subscribe(
        heard::add,
        why -> {
          ends.add("thrower: " + why.getMessage());
          throw new IllegalStateException("listener");
        });
    topic.subscribe(heard::add, why -> ends.add("other: " + why.getMessage()));
    topic.subscribe(heard::add, why -> ends.add("closed: " + why.getMessage())).close();
    client.close();
    client.close();
    topic.subscribe(heard::add, why -> ends.add("late: " + why.getMessage()));
    assertThat(ends)
        .containsExactly(
            "thrower: the client was closed",
            "other: the client was closed",
            "late: the client was closed");
    assertThat(heard).isEmpty();
  }

  @Test
  void aStockServersNumbersMeanNothing() {
    try (WslinkClient client = server.client().connect()) {
      List<Object> heard = new ArrayList<>();
      client.subscribe("t", heard::add);
      server.publish("t", 41, "numbered");
      assertThat(heard).containsExactly("numbered");
    }
  }
}
