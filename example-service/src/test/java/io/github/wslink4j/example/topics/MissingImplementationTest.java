package io.github.wslink4j.example.topics;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.DispatchTable;
import org.junit.jupiter.api.Test;

/** A null in the place of a service is refused where it comes from, in words. */
final class MissingImplementationTest {

  @Test
  void aTableWantsAnImplementation() {
    assertThatNullPointerException()
        .isThrownBy(() -> SensorsDispatchTable.of(null))
        .withMessage("service: null (expected: a io.github.wslink4j.example.topics.Sensors)");
  }

  @Test
  void aTablePerSessionWantsAFactory() {
    assertThatNullPointerException()
        .isThrownBy(() -> SensorsDispatchTable.perSession(null))
        .withMessage(
            "factory: null (expected: what makes a io.github.wslink4j.example.topics.Sensors for each client)");
  }

  @Test
  void aFactoryMakesAnImplementationForEachClient() {
    DispatchTable table = SensorsDispatchTable.perSession(session -> null);
    assertThatNullPointerException()
        .isThrownBy(() -> table.forSession(new AnySession()))
        .withMessage(
            "factory: made null (expected: a io.github.wslink4j.example.topics.Sensors for each client)");
  }

  private record AnySession() implements Session {
    @Override
    public String id() {
      return "c";
    }

    @Override
    public String remoteAddress() {
      return "127.0.0.1";
    }

    @Override
    public void close(String reason) {}
  }
}
