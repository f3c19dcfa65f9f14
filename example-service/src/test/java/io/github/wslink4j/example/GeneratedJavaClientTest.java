package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.client.RemoteException;
import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.codec.wire.Generation;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every method and every publication of the example, through the generated Java clients. */
@Timeout(60)
final class GeneratedJavaClientTest {

  private static final Pictures PICTURES = Pictures.load();

  private final ServedExample example = new ServedExample();

  @AfterEach
  void stop() {
    example.close();
  }

  @ParameterizedTest
  @EnumSource
  void aHelloComesBackAndGoesToTheRoom(Generation generation) throws InterruptedException {
    try (WslinkClient client = connect(generation)) {
      Chat chat = ChatClient.of(client);
      BlockingQueue<String> heard = new LinkedBlockingQueue<>();
      chat.channel().subscribe(heard::add);

      assertThat(chat.sayHello("grüezi")).isEqualTo("java server: grüezi");
      assertThat(heard.take()).isEqualTo("java server: grüezi");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theServerTalksUntilItIsStopped(Generation generation) throws InterruptedException {
    try (WslinkClient client = connect(generation)) {
      Chat chat = ChatClient.of(client);
      BlockingQueue<String> heard = new LinkedBlockingQueue<>();
      chat.channel().subscribe(heard::add);

      chat.startTalking();
      assertThat(heard.take()).startsWith("java server: ");
      example.metronome().beat();
      assertThat(heard.take()).startsWith("java server: ");

      chat.stopTalking();
      example.metronome().beat();
      chat.sayHello("last");
      assertThat(heard.take()).isEqualTo("java server: last");
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersKeepTheirKind(Generation generation) {
    try (WslinkClient client = connect(generation)) {
      Simple simple = SimpleClient.of(client);
      assertThat(simple.add(List.of(1L, 2L, 3L, 4L, 5L))).isEqualTo(15L);
      assertThat(simple.add(List.of(1L, 0.5))).isEqualTo(1.5);
      assertThat(simple.mult(List.of(2L, 3L))).isEqualTo(6L);
      assertThat(simple.mult(List.of(0.5, 4L))).isEqualTo(2.0);
      assertThat(simple.special("anything", 1, null))
          .containsExactly(Double.POSITIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY);
    }
  }

  @ParameterizedTest
  @EnumSource
  void bytesTravelBothWays(Generation generation) {
    try (WslinkClient client = connect(generation)) {
      Simple simple = SimpleClient.of(client);
      assertThat(simple.image(false)).isEqualTo(PICTURES.day());
      assertThat(simple.image(true)).isEqualTo(PICTURES.night());
      assertThat(simple.unwrappedImage(false)).isEqualTo(PICTURES.day().blob());
      assertThat(simple.unwrappedImage(true)).isEqualTo(PICTURES.night().blob());
      assertThat(simple.nestedImage())
          .isEqualTo(
              new NestedPicture(
                  PICTURES.day(),
                  List.of(
                      ByteBuffer.wrap(new byte[] {1, 2, 3, 4}),
                      ByteBuffer.wrap(new byte[] {5, 6, 7, 8, 9, 10}))));
      assertThat(simple.postbinary(new byte[] {1, 2, 3, 4, 5}))
          .isEqualTo("received binary data of length 5");
    }
  }

  @ParameterizedTest
  @EnumSource
  void picturesAreStreamedOnTheTopicThatTheClientNames(Generation generation) throws Exception {
    try (WslinkClient client = connect(generation)) {
      Simple simple = SimpleClient.of(client);
      BlockingQueue<Picture> shown = new LinkedBlockingQueue<>();
      client.topic("my.image", PictureCodec.INSTANCE).subscribe(shown::add);

      assertThat(simple.stream("my.image")).isEqualTo(new Subscribed("my.image"));
      assertThat(shown.take()).isEqualTo(PICTURES.day());
      example.metronome().beat();
      assertThat(shown.take()).isEqualTo(PICTURES.night());

      assertThat(simple.stop("my.image")).isEqualTo(new Unsubscribed("my.image"));
      assertThat(example.metronome().running()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTopicThatIsNoneComesBackAsTheExceptionItWas(Generation generation) {
    try (WslinkClient client = connect(generation)) {
      Simple simple = SimpleClient.of(client);
      assertThatThrownBy(() -> simple.stream("a/b"))
          .isInstanceOfSatisfying(
              NotATopicName.class, refused -> assertThat(refused.topic()).isEqualTo("a/b"))
          .hasMessageContaining("\"a/b\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWrongArgumentIsNamedWithItsPlace(Generation generation) {
    try (WslinkClient client = connect(generation)) {
      assertThatThrownBy(
              () ->
                  client
                      .call("myprotocol.add", List.of(List.of(1, "two")), java.util.Map.of())
                      .toCompletableFuture()
                      .join())
          .rootCause()
          .isInstanceOfSatisfying(
              RemoteException.class,
              failure -> {
                assertThat(failure.code()).isEqualTo(-32001);
                assertThat(String.valueOf(failure.data())).contains("\"numbers\"", "[1]", "text");
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAsyncTwinDoesTheSame(Generation generation) {
    try (WslinkClient client = connect(generation)) {
      ChatClient.Async chat = ChatClient.async(client);
      SimpleClient.Async simple = SimpleClient.async(client);
      var hello = chat.sayHello("hi").toCompletableFuture();
      var sum = simple.add(List.of(20L, 22L)).toCompletableFuture();
      assertThat(hello.join()).isEqualTo("java server: hi");
      assertThat(sum.join()).isEqualTo(42L);
    }
  }

  private WslinkClient connect(Generation generation) {
    return WslinkClient.builder()
        .uri(example.uri())
        .secret(ServedExample.SECRET)
        .generation(generation)
        .connect();
  }
}
