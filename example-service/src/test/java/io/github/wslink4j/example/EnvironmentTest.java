package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvironmentTest {

  @Test
  void anEmptyOneMeansTheDefaults() {
    Environment environment = new Environment(Map.of());
    assertThat(environment.readyLine()).isEqualTo("wslink: Starting factory");
    assertThat(environment.maxMessageSize()).isEmpty();
    assertThat(environment.heartbeat()).isEmpty();
  }

  @Test
  void itsVariablesAreUnderstood() {
    Environment environment =
        new Environment(
            Map.of(
                "WSLINK_READY_MSG", "", "WSLINK_MAX_MSG_SIZE", "65536", "WSLINK_HEART_BEAT", "0"));
    assertThat(environment.readyLine()).isEmpty();
    assertThat(environment.maxMessageSize()).hasValue(65536);
    assertThat(environment.heartbeat()).hasValue(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 MB", "", "12", "-1", "99999999999"})
  void aSizeThatIsNoneIsNamed(String size) {
    Environment environment = new Environment(Map.of("WSLINK_MAX_MSG_SIZE", size));
    assertThatThrownBy(environment::maxMessageSize)
        .isInstanceOf(StartException.class)
        .hasMessage("WSLINK_MAX_MSG_SIZE: " + size + " (expected: a number, at least 13)");
  }
}
