package io.github.wslink4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanticVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.3",
    "1, 1.0.0",
    "1.2, 1.2.0",
    "1.2.3-SNAPSHOT, 1.2.3-SNAPSHOT",
    "1.0-SNAPSHOT, 1.0.0-SNAPSHOT",
    "4.2.20.Final, 4.2.20",
    "5.0.0.RELEASE, 5.0.0",
    "2026.01.05, 2026.1.5",
    "1.2.3.4, 1.2.3-4",
    "1.2.3.04-rc_1, 1.2.3-4.rc-1",
    "1.0.0-beta.02, 1.0.0-beta.2",
    "main, 0.0.0-main"
  })
  void mavensVersionsHaveThreeNumbersInNpm(String maven, String npm) {
    assertThat(SemanticVersion.of(maven)).isEqualTo(npm);
  }
}
