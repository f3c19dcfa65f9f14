package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.client.WslinkClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every topic of the corpus, published by an implementation and heard through the stub. */
final class TopicsTest {

  private static final long[] SEEDS = LongStream.rangeClosed(1, 20).toArray();

  @TestFactory
  Stream<DynamicTest> publicationsArriveAsTheyWerePublished() {
    return CorpusTests.overBothGenerations(
        Corpus.services().stream().filter(service -> !service.topics().isEmpty()).toList(),
        TopicsTest::listenToAll);
  }

  private static void listenToAll(CorpusService service, Wire wire) throws Exception {
    RecordingService implementation = new RecordingService();
    try (MemoryServer server = new MemoryServer(implementation.table(service));
        WslinkClient client = server.connect(wire.generation())) {
      for (ServiceTopic topic : service.topics()) {
        for (Object stub : List.of(service.stub(client), service.asyncStub(client))) {
          for (long seed : SEEDS) {
            RandomValues values = new RandomValues(seed, wire);
            listen(topic, stub, implementation, values, new Likeness(wire), "seed " + seed);
          }
        }
      }
    }
  }

  private static void listen(
      ServiceTopic topic,
      Object stub,
      RecordingService implementation,
      RandomValues values,
      Likeness likeness,
      String seed)
      throws Exception {
    List<@Nullable Object> arguments = values.all(topic.parameters());
    List<@Nullable Object> heard = new ArrayList<>();
    implementation.willAnswer(() -> null);
    Topic<?> promised =
        (Topic<?>)
            ServiceMethod.on(stub.getClass(), topic.method()).invoke(stub, arguments.toArray());
    Object published = values.next(topic.publication());
    try (Subscription subscription = promised.subscribe(heard::add)) {
      assertThat(subscription).isNotNull();
      if (!arguments.isEmpty()) {
        assertThat(likeness.difference(arguments, implementation.arguments()))
            .as("%s, %s", topic, seed)
            .isNull();
      }
      implementation.topic(topic.method().getName()).publish(published);
    }
    implementation.topic(topic.method().getName()).publish(published);

    assertThat(heard).as("%s, %s", topic, seed).hasSize(1);
    assertThat(likeness.difference(published, heard.get(0))).as("%s, %s", topic, seed).isNull();
  }
}
