package io.github.wslink4j.processor.corpus;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes one test of each service and each generation, so that a report shows every one. */
final class CorpusTests {

  private CorpusTests() {}

  /** What is done with a service. */
  interface Check {
    void run(CorpusService service, Wire wire) throws Exception;
  }

  static Stream<DynamicTest> overBothGenerations(Check check) {
    return overBothGenerations(Corpus.services(), check);
  }

  static Stream<DynamicTest> overBothGenerations(List<CorpusService> services, Check check) {
    return services.stream()
        .flatMap(
            service ->
                Stream.of(Wire.GENERATION_1, Wire.GENERATION_2)
                    .map(
                        wire ->
                            DynamicTest.dynamicTest(
                                service + " over " + wire, () -> check.run(service, wire))));
  }
}
