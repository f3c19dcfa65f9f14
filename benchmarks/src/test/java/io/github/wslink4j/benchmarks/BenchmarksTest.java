package io.github.wslink4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.wire.Generation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured does what its name says. */
final class BenchmarksTest {

  @ParameterizedTest
  @EnumSource
  void decodingFindsWhatWasEncoded(Generation generation) {
    DecodeBenchmark benchmark = new DecodeBenchmark();
    benchmark.generation = generation;
    benchmark.receive();
    for (int time = 0; time < 3; time++) {
      assertThat(benchmark.smallCall()).isEqualTo(5);
      assertThat(benchmark.recordOfTenFields()).isEqualTo(Sample.typical());
      assertThat(benchmark.publicationOf64KiB()).hasSize(64 * 1024);
    }
  }

  @ParameterizedTest
  @EnumSource
  void encodingMakesMessages(Generation generation) {
    EncodeBenchmark benchmark = new EncodeBenchmark();
    benchmark.generation = generation;
    benchmark.open();
    assertThat(benchmark.smallResult().size()).isPositive();
    assertThat(benchmark.recordOfTenFields().size()).isGreaterThan(100);
    assertThat(benchmark.publicationOf64KiB().size()).isGreaterThan(64 * 1024);
  }

  @ParameterizedTest
  @EnumSource
  void dispatchAnswersEachCall(Generation generation) {
    DispatchBenchmark benchmark = new DispatchBenchmark();
    benchmark.generation = generation;
    benchmark.open();
    long before = benchmark.call();
    long answer = benchmark.call() - before;
    assertThat(answer).isPositive();
    assertThat(benchmark.call() - before).isEqualTo(2 * answer);
  }
}
