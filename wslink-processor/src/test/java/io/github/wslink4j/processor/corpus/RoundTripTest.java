package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.client.WslinkClient;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Random values of every type of the corpus go from Java over the wire to Java, and back. */
final class RoundTripTest {

  private static final int TIMES = 15;

  @TestFactory
  Stream<DynamicTest> everyValueComesBackAsItWas() {
    return CorpusTests.overBothGenerations(Corpus.roundTrips(), RoundTripTest::travel);
  }

  private static void travel(CorpusService service, Wire wire) throws Exception {
    Exchange exchange = new Exchange(service, wire);
    try (MemoryServer server = new MemoryServer(exchange.table());
        WslinkClient client = server.connect(wire.generation())) {
      exchange.runThrough(service.stub(client), TIMES);
    }
    exchange.check(TIMES);
  }

  @TestFactory
  Stream<DynamicTest> everyTypeOfAServiceIsAmongThem() {
    return Corpus.services().stream()
        .map(service -> RoundTrip.of(service.type()))
        .map(
            roundTrip ->
                DynamicTest.dynamicTest(
                    roundTrip.toString(),
                    () ->
                        assertThat(travelling(roundTrip))
                            .isEqualTo(Set.copyOf(roundTrip.types()))));
  }

  /** The types that a round trip's interface was compiled with. */
  private static Set<JavaType> travelling(RoundTrip roundTrip) {
    return Corpus.roundTrips().stream()
        .filter(service -> service.toString().equals(roundTrip.toString()))
        .flatMap(service -> service.methods().stream())
        .map(ServiceMethod::result)
        .filter(type -> !type.isNothing())
        .collect(Collectors.toSet());
  }
}
