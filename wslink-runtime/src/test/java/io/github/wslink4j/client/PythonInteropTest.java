package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codecs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * The Java client against the reference's Python server, over real sockets. Needs Python 3 and
 * PyPI; without them it is skipped, and fails if the environment says {@code CI=true}.
 */
@Tag("interop")
final class PythonInteropTest {

  @Nested
  final class GenerationTwo extends Suite {
    GenerationTwo() {
      super("2.6.0", Generation.TWO);
    }
  }

  @Nested
  final class GenerationOne extends Suite {
    GenerationOne() {
      super("1.12.4", Generation.ONE);
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  abstract static class Suite {

    private final String version;
    private final Generation generation;
    private Path python;
    private ReferenceServer server;
    private WslinkClient client;

    Suite(String version, Generation generation) {
      this.version = version;
      this.generation = generation;
    }

    @BeforeAll
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void start() throws Exception {
      try {
        python = ReferenceServer.install(version);
      } catch (ReferenceServer.Unavailable e) {
        String message = "wslink " + version + " from PyPI cannot be had here: " + e.getMessage();
        if ("true".equals(System.getenv("CI"))) {
          fail(message);
        }
        abort(message);
      }
      server = ReferenceServer.start(python);
      client = WslinkClient.connect(server.uri(), ReferenceServer.SECRET);
    }

    @AfterAll
    void stop() throws Exception {
      if (client != null) {
        client.close();
      }
      if (server != null) {
        server.close();
      }
    }

    private Object call(String method, Object... arguments) {
      return client.call(method, List.of(arguments), Map.of()).toCompletableFuture().join();
    }

    private static byte[] image(boolean reversed) {
      byte[] image = new byte[256];
      for (int i = 0; i < image.length; i++) {
        image[i] = (byte) (reversed ? 255 - i : i);
      }
      return image;
    }

    @Test
    void theGenerationIsFoundOut() {
      assertThat(client.generation()).isEqualTo(generation);
      assertThat(client.id()).matches("c[0-9a-f]{32}");
    }

    @Test
    void aWrongSecretIsRefused() {
      RemoteException refused =
          catchThrowableOfType(
              RemoteException.class, () -> WslinkClient.connect(server.uri(), "wrong"));
      assertThat(refused).hasMessage("Authentication failed");
      assertThat(refused.code()).isEqualTo(-32000);
    }

    @Test
    void numbersTextAndKeywords() {
      assertThat(call("myprotocol.add", List.of(1, 2, 3, 4, 5))).isEqualTo(15L);
      assertThat(call("myprotocol.mult", List.of(1.5, 2, 3))).isEqualTo(9.0);
      assertThat(
              client
                  .call("probe.keywords", List.of(1), Map.of("b", 4, "scale", 10))
                  .toCompletableFuture()
                  .join())
          .isEqualTo(50L);
      assertThat(call("myprotocol.special", 1))
          .isEqualTo(List.of(Double.POSITIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY));
    }

    @Test
    void bytesBothWays() {
      assertThat(call("myprotocol.unwrapped.image")).isEqualTo(image(false));
      assertThat(((Map<?, ?>) call("myprotocol.image", true)).get("blob")).isEqualTo(image(true));
      Map<?, ?> nested = (Map<?, ?>) call("myprotocol.nested.image");
      assertThat(((Map<?, ?>) nested.get("image")).get("blob")).isEqualTo(image(false));
      List<?> bytesList = (List<?>) nested.get("bytesList");
      assertThat(bytesList.get(0)).isEqualTo(new byte[] {1, 2, 3, 4});
      assertThat(bytesList.get(1)).isEqualTo(new byte[] {5, 6, 7, 8, 9, 10});
      assertThat(call("myprotocol.postbinary", (Object) new byte[1234]))
          .isEqualTo("received binary data of length 1234");
    }

    @Test
    void messagesLargerThanAFrame() {
      int size = 6_000_000;
      assertThat((String) call("probe.large", size)).hasSize(size);
      // What a server of generation 1 takes in one message is what it takes in one frame.
      int upload = generation == Generation.TWO ? size : 3_000_000;
      assertThat(call("myprotocol.postbinary", (Object) new byte[upload]))
          .isEqualTo("received binary data of length " + upload);
    }

    @Test
    void publicationsArriveInOrder() throws Exception {
      BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
      Subscription subscription = client.subscribe("wslink.communication.channel", heard::add);
      for (int i = 0; i < 10; i++) {
        assertThat(call("wslink.say.hello", "message " + i)).isEqualTo("py server: message " + i);
      }
      for (int i = 0; i < 10; i++) {
        assertThat(heard.take()).isEqualTo("py server: message " + i);
      }
      subscription.close();
    }

    @Test
    void aStreamOfImages() throws Exception {
      BlockingQueue<byte[]> images = new LinkedBlockingQueue<>();
      Subscription subscription =
          client
              .topic("pictures", Codecs.STRING.mapTo(Codecs.BYTES))
              .subscribe(image -> images.add(image.get("blob")));
      assertThat(call("myprotocol.stream", "pictures")).isEqualTo(Map.of("subscribed", "pictures"));
      assertThat(images.take()).isEqualTo(image(false));
      assertThat(images.take()).isEqualTo(image(true));
      assertThat(images.take()).isEqualTo(image(false));
      assertThat(call("myprotocol.stop", "pictures")).isEqualTo(Map.of("unsubscribed", "pictures"));
      subscription.close();
    }

    @Test
    void failures() {
      RemoteException exception =
          catchThrowableOfType(
              RemoteException.class,
              () -> client.blocking().call("probe.fail", 0, Codecs.ANY).send());
      assertThat(exception).hasMessage("ValueError('boom')");
      assertThat(exception.code()).isEqualTo(-32001);
      assertThat(((Map<?, ?>) exception.data()).get("exception")).isEqualTo("ValueError('boom')");

      RemoteException unknown =
          catchThrowableOfType(
              RemoteException.class,
              () -> client.blocking().call("no.such.method", 0, Codecs.ANY).send());
      assertThat(unknown.code()).isEqualTo(-32601);
      assertThat(unknown.data()).isEqualTo("no.such.method");
    }

    @Test
    void aServerThatDiesFailsTheCallThatWaits() throws Exception {
      try (ReferenceServer mortal = ReferenceServer.start(python);
          WslinkClient client = WslinkClient.connect(mortal.uri(), ReferenceServer.SECRET)) {
        assertThatThrownBy(() -> client.blocking().call("probe.close", 0, Codecs.ANY).send())
            .isInstanceOf(RemoteException.class)
            .hasMessageContaining("1006");
        CompletableFuture<CloseReason> closed = client.closed().toCompletableFuture();
        assertThat(closed.join().code()).isEqualTo(1006);
      }
    }
  }
}
