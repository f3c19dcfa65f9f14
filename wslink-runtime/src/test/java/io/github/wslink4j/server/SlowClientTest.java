package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.TopicPublisher;
import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.session.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A client that has stopped reading costs its topics' policies, and nobody else notices. (Rows 7
 * and 8 of what is known to go wrong in the reference.)
 */
class SlowClientTest {

  private static final int SIZE = 64 * 1024;

  /** In all 64 MB, far more than the kernel holds for a socket. */
  private static final int COUNT = 1000;

  /** What a socket's buffers may hold on either side, generously. */
  private static final int IN_BUFFERS = 16 * 1024 * 1024 / SIZE;

  private static final int CAPACITY = 4;

  private final TopicPublisher<Object> frames = new TopicPublisher<>();

  private WslinkServer start(Overflow overflow) throws IOException {
    return start(overflow, CAPACITY, Limits.DEFAULT);
  }

  private WslinkServer start(Overflow overflow, int capacity, Limits limits) throws IOException {
    return WslinkServer.builder()
        .limits(limits)
        .service(
            LambdaDispatchTable.named("Frames")
                .topic(
                    new TopicEntry("frames", overflow, capacity, Fields.none()),
                    arguments -> frames)
                .method("echo", arguments -> arguments)
                .build())
        .start();
  }

  /** A picture whose first bytes are its number. */
  private static byte[] picture(int number) {
    return ByteBuffer.allocate(SIZE).putInt(number).array();
  }

  private void publishAll() {
    for (int i = 0; i < COUNT; i++) {
      frames.publish(picture(i));
    }
  }

  /** Reads what has been kept, until every publication has either come or been dropped. */
  private static List<Integer> readAll(RawSocket client, WslinkServer server) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    RawSocket.ServerFrame frame;
    while ((frame =
            client.readFrameUnless(() -> numbers.size() + server.droppedPublications() == COUNT))
        != null) {
      assertThat(frame.opcode()).isEqualTo(RawSocket.BINARY);
      numbers.add(ByteBuffer.wrap(frame.payload()).getInt(frame.payload().length - SIZE));
    }
    return numbers;
  }

  @Test
  void latestKeepsTheNewest() throws Exception {
    try (WslinkServer server = start(Overflow.LATEST);
        RawSocket client = RawSocket.loggedIn(server)) {
      publishAll();
      List<Integer> numbers = readAll(client, server);
      assertThat(numbers).isSorted().endsWith(COUNT - 1).hasSizeLessThan(IN_BUFFERS + CAPACITY);
    }
  }

  @Test
  void dropOldestKeepsTheNewestOnes() throws Exception {
    try (WslinkServer server = start(Overflow.DROP_OLDEST);
        RawSocket client = RawSocket.loggedIn(server)) {
      publishAll();
      List<Integer> numbers = readAll(client, server);
      assertThat(numbers)
          .isSorted()
          .endsWith(COUNT - 4, COUNT - 3, COUNT - 2, COUNT - 1)
          .hasSizeLessThan(IN_BUFFERS + CAPACITY);
    }
  }

  @Test
  void bufferKeepsTheOldestOnes() throws Exception {
    try (WslinkServer server = start(Overflow.BUFFER);
        RawSocket client = RawSocket.loggedIn(server)) {
      publishAll();
      List<Integer> numbers = readAll(client, server);
      assertThat(numbers).hasSizeLessThan(IN_BUFFERS + CAPACITY);
      for (int i = 0; i < numbers.size(); i++) {
        assertThat(numbers.get(i)).isEqualTo(i);
      }
    }
  }

  @Test
  void disconnectEndsTheConnectionInsteadOfLeavingAHole() throws Exception {
    try (WslinkServer server = start(Overflow.DISCONNECT);
        RawSocket client = RawSocket.loggedIn(server)) {
      publishAll();
      RawSocket.ServerFrame close = client.readClose();
      assertThat(close.closeCode()).isEqualTo(1008);
      assertThat(close.closeReason()).contains("reads too slowly", "frames");
    }
  }

  @Test
  void bytesThatWaitAreLimitedToo() throws Exception {
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, 10, 3 * SIZE, 10, 4, 10, 5, Duration.ofSeconds(30));
    try (WslinkServer server = start(Overflow.DROP_OLDEST, COUNT, limits);
        RawSocket client = RawSocket.loggedIn(server)) {
      publishAll();
      assertThat(readAll(client, server))
          .isSorted()
          .endsWith(COUNT - 2, COUNT - 1)
          .hasSizeLessThan(IN_BUFFERS + CAPACITY);
    }
  }

  @Test
  void aStreamThatWasAskedForAtOnceIsMadeAsItIsRead() throws Exception {
    Numbers numbers = new Numbers(COUNT, number -> picture((int) number));
    try (WslinkServer server =
            WslinkServer.builder()
                .service(
                    LambdaDispatchTable.named("Frames")
                        .method("numbers", arguments -> numbers)
                        .build())
                .start();
        RawSocket client = RawSocket.loggedIn(server, "stream")) {
      Map<String, Object> call = Peer.message("rpc:x:1", "numbers", List.of());
      call.put("stream", COUNT);
      client.sendMessage(call);
      for (int i = 0; i < COUNT; i++) {
        byte[] frame = client.readFrame().payload();
        assertThat(ByteBuffer.wrap(frame).getInt(frame.length - SIZE)).isEqualTo(i);
        assertThat(numbers.published.get()).isLessThan(i + IN_BUFFERS + 2 * 4);
      }
      assertThat(client.readFrame().payload()).hasSizeLessThan(100);
    }
  }

  @ParameterizedTest
  @EnumSource
  void othersGetEverything(Generation generation) throws Exception {
    try (WslinkServer server = start(Overflow.LATEST);
        RawSocket stalled = RawSocket.loggedIn(server);
        Peer other = Peer.loggedIn(server, generation)) {
      for (int i = 0; i < 300; i++) {
        frames.publish("x".repeat(SIZE) + i);
        assertThat((String) other.next().get("result")).endsWith("x" + i);
        other.call(i, "echo", i);
        assertThat(other.result(i)).isEqualTo(List.of((long) i));
      }
      assertThat(server.droppedPublications()).isPositive();
      assertThat(stalled.readFrame().opcode()).isEqualTo(RawSocket.BINARY);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBurstReachesAClientThatReads(Generation generation) throws Exception {
    try (WslinkServer server =
            WslinkServer.builder()
                .service(
                    LambdaDispatchTable.named("Burst")
                        .topic(
                            new TopicEntry("frames", Overflow.DROP_OLDEST, 2, Fields.none()),
                            arguments -> frames)
                        .method(
                            "burst",
                            arguments -> {
                              for (int i = 0; i < 1000; i++) {
                                frames.publish(i);
                              }
                              return "done";
                            })
                        .build())
                .start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "burst");
      assertThat(client.result(1)).isEqualTo("done");
      for (int i = 0; i < 1000; i++) {
        assertThat(client.next().get("result")).isEqualTo((long) i);
      }
      assertThat(server.droppedPublications()).isZero();
    }
  }

  @Test
  void aClientThatCallsAndDoesNotReadIsNotReadEither() throws Exception {
    byte[] call =
        Pack.message(Pack.value(Peer.message("rpc:x:1", "echo", List.of(new byte[500_000]))));
    try (WslinkServer server = start(Overflow.LATEST);
        RawSocket client = RawSocket.loggedIn(server);
        Peer other = Peer.loggedIn(server, Generation.TWO)) {
      Thread sender =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < 60; i++) {
                    client.sendBinary(call);
                  }
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      sender.start();
      for (int i = 0; i < 60; i++) {
        assertThat(client.readFrame().payload().length).isGreaterThan(500_000);
        other.call(i, "echo", i);
        assertThat(other.result(i)).isEqualTo(List.of((long) i));
      }
      sender.join();
    }
  }
}
