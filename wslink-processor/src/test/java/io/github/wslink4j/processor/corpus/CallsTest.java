package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.codegen.v1.DispatchTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every method of the corpus, called through its generated stub and its generated table. */
final class CallsTest {

  private static final long[] SEEDS = LongStream.rangeClosed(1, 10).toArray();

  @TestFactory
  Stream<DynamicTest> argumentsResultsAndErrorsArriveAsTheyWereSent() {
    return CorpusTests.overBothGenerations(CallsTest::callAll);
  }

  private static void callAll(CorpusService service, Wire wire) throws Exception {
    RecordingService implementation = new RecordingService();
    try (MemoryServer server = new MemoryServer(implementation.table(service));
        WslinkClient client = server.connect(wire.generation())) {
      for (long seed : SEEDS) {
        RandomValues values = new RandomValues(seed, wire);
        for (ServiceMethod method : service.methods()) {
          for (Object stub : List.of(service.stub(client), service.asyncStub(client))) {
            String name = service + "." + method + ", seed " + seed;
            new OneCall(name, method, implementation, values, new Likeness(wire)).check(stub);
          }
        }
      }
    }
  }

  @Test
  void numbersThatNoMethodAndNoTopicHasAreRefused() {
    for (CorpusService service : Corpus.services()) {
      DispatchTable table = new RecordingService().table(service);
      int methods = table.descriptor().methods().size();
      int topics = table.descriptor().topics().size();
      assertThatIllegalArgumentException()
          .as(service.toString())
          .isThrownBy(() -> table.call(methods, null))
          .withMessage("number: " + methods + " (expected: one of the descriptor)");
      assertThatIllegalArgumentException()
          .as(service.toString())
          .isThrownBy(() -> table.subscribe(topics, null))
          .withMessage("number: " + topics + " (expected: one of the descriptor)");
    }
  }

  @TestFactory
  Stream<DynamicTest> eachSessionIsServedByAnObjectOfItsOwn() {
    return CorpusTests.overBothGenerations(CallsTest::callFromTwo);
  }

  private static void callFromTwo(CorpusService service, Wire wire) throws Exception {
    List<RecordingService> implementations = new ArrayList<>();
    DispatchTable table =
        service.table(
            session -> {
              implementations.add(new RecordingService());
              return implementations.get(implementations.size() - 1).implementing(service.type());
            });
    try (MemoryServer server = new MemoryServer(table);
        WslinkClient one = server.connect(wire.generation());
        WslinkClient two = server.connect(wire.generation())) {
      assertThat(implementations).hasSize(2);
      for (ServiceMethod method : service.methods()) {
        RandomValues values = new RandomValues(1, wire);
        String name = service + "." + method;
        implementations.get(0).willAnswer(() -> null);
        new OneCall(name, method, implementations.get(1), values, new Likeness(wire))
            .check(service.stub(two));
        assertThat(implementations.get(0).method()).as(name).isNull();
      }
      assertThat(one.id()).isNotEqualTo(two.id());
    }
  }
}
