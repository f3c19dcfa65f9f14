package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class WslinkServerBuilderTest {

  private final WslinkServerBuilder builder = WslinkServer.builder();

  @Test
  void timesAreNotNegative() {
    Duration negative = Duration.ofSeconds(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.idleTimeout(negative))
        .withMessage("timeout: PT-1S (expected: zero or more)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.heartbeat(negative))
        .withMessage("heartbeat: PT-1S (expected: zero or more)");
  }

  @Test
  void aHostThatDoesNotExistIsNamed() {
    assertThatThrownBy(() -> builder.host("no.such.host.invalid").secret("s3cret").start())
        .hasMessageContaining("cannot listen on no.such.host.invalid port 0: no host is called so");
  }
}
