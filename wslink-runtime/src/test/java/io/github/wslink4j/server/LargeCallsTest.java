package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.codec.wire.Generation;
import io.netty.util.ResourceLeakDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Much at once, between the Java client and the server. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class LargeCallsTest {

  private final WslinkServerBuilder echo =
      WslinkServer.builder()
          .service(
              LambdaDispatchTable.named("Echo")
                  .method("echo", arguments -> arguments.get(0))
                  .method("nest", arguments -> nested(((Number) arguments.get(0)).intValue()))
                  .build());

  private final ResourceLeakDetector.Level level = ResourceLeakDetector.getLevel();

  /** Following every buffer of so many bytes takes half a minute; other tests do. */
  @BeforeEach
  void lookForFewerLeaks() {
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.SIMPLE);
  }

  @AfterEach
  void lookForLeaks() {
    ResourceLeakDetector.setLevel(level);
  }

  private static WslinkClient connect(WslinkServer server, Generation generation) throws Exception {
    return WslinkClient.builder()
        .uri(server.uri())
        .secret(Peer.SECRET)
        .generation(generation)
        .connect();
  }

  @ParameterizedTest
  @EnumSource
  void bothSidesMaySendALotAtTheSameTime(Generation generation) throws Exception {
    try (WslinkServer server = echo.start();
        WslinkClient client = connect(server, generation)) {
      byte[] bytes = new byte[3_000_000];
      List<CompletableFuture<@Nullable Object>> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        calls.add(client.call("echo", List.of(bytes), Map.of()).toCompletableFuture());
      }
      for (CompletableFuture<@Nullable Object> call : calls) {
        assertThat(call.get()).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNestedTooDeepFailsItsCallOnly(Generation generation) throws Exception {
    try (WslinkServer server = echo.start();
        WslinkClient client = connect(server, generation)) {
      assertThat(client.call("echo", List.of(nested(98)), Map.of()).toCompletableFuture().get())
          .isEqualTo(nested(98));
      assertThatThrownBy(() -> client.call("echo", List.of(nested(99)), Map.of()))
          .hasMessageContaining("no deeper than 98");
      CompletionStage<@Nullable Object> result = client.call("nest", List.of(100), Map.of());
      assertThatThrownBy(() -> result.toCompletableFuture().get())
          .hasMessageContaining("cannot be serialized");
      assertThat(client.call("echo", List.of(1), Map.of()).toCompletableFuture().get())
          .isEqualTo(1L);
    }
  }

  private static Object nested(int depth) {
    Object value = 1L;
    for (int i = 0; i < depth; i++) {
      value = List.of(value);
    }
    return value;
  }
}
