package io.github.wslink4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasuredBenchTest {

  private final MeasuredBench bench = new MeasuredBench();

  @Test
  void addsAndEchoes() {
    assertThat(bench.add(2, 3)).isEqualTo(5);
    assertThat(bench.echo(new byte[] {1, 2})).containsExactly(1, 2);
  }

  @Test
  void publicationsBeginWithTheirNumber() {
    List<byte[]> published = new ArrayList<>();
    bench.topic().subscribe(published::add);

    assertThat(bench.publish(300, 10)).isEqualTo(300);
    assertThat(published).hasSize(300);
    assertThat(published.get(0)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(published.get(258)).containsExactly(0, 0, 0, 0, 0, 0, 1, 2, 0, 0);
  }

  @Test
  void aPublicationTooSmallForItsNumberIsRefused() {
    assertThatThrownBy(() -> bench.publish(1, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size: 7 (expected: at least 8)");
  }
}
