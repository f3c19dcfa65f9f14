package io.github.wslink4j.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.Golden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays the recorded conversations against a real server: the same frames in, the same frames
 * out. Where we do better than the reference on purpose, {@link Deviation} says so by name.
 */
class GoldenServerTest {

  private static final Pattern OUR_CLIENT_ID = Pattern.compile("c[a-p]{32}");

  /** Stands for the id before it is known; of the same length. */
  private static final String NO_ID = "c" + "0".repeat(32);

  static Stream<Golden> generation1() {
    return Golden.all("v1");
  }

  static Stream<Golden> generation2() {
    return Golden.all("v2");
  }

  @ParameterizedTest
  @MethodSource("generation1")
  void answersGeneration1LikeTheReference(Golden golden) throws Exception {
    replay(golden);
  }

  @ParameterizedTest
  @MethodSource("generation2")
  void answersGeneration2LikeTheReference(Golden golden) throws Exception {
    replay(golden);
  }

  private static void replay(Golden golden) throws Exception {
    try (WslinkServer server = start(golden)) {
      Map<Integer, RawClient> clients = new TreeMap<>();
      Map<Integer, String> ids = new TreeMap<>();
      List<Golden.Exchange> frames = Deviation.of(golden).frames().apply(golden.frames());
      try {
        for (GoldenMessage message : GoldenMessage.of(frames)) {
          RawClient client =
              clients.computeIfAbsent(message.connection(), number -> new RawClient(server.uri()));
          if (message.fromClient()) {
            send(client, message, ids.getOrDefault(message.connection(), NO_ID));
          } else {
            receive(Deviation.of(golden), client, message, ids);
          }
        }
        endAsRecorded(golden, clients);
        clients.values().forEach(client -> assertThat(client.nextIfAny()).isNull());
      } finally {
        clients.values().forEach(RawClient::close);
      }
    }
  }

  private static WslinkServer start(Golden golden) throws IOException {
    Publications publications = Publications.inProcess();
    WslinkServerBuilder builder =
        WslinkServer.builder()
            .service(new ProbeDispatchTable(publications))
            .publications(publications)
            .allowExit(() -> {});
    String maxMessageSize = golden.environment().get("WSLINK_MAX_MSG_SIZE");
    if (maxMessageSize != null) {
      builder.maxMessageSize(Integer.parseInt(maxMessageSize));
    }
    return builder.start();
  }

  private static void send(RawClient client, GoldenMessage message, String id) {
    for (byte[] frame : message.frames(id)) {
      if (message.isText()) {
        client.sendText(new String(frame, UTF_8));
      } else {
        client.sendBinary(frame);
      }
    }
  }

  private static void receive(
      Deviation deviation, RawClient client, GoldenMessage message, Map<Integer, String> ids)
      throws InterruptedException {
    List<byte[]> ours = new ArrayList<>();
    for (int i = 0; i < message.exchanges().size(); i++) {
      RawClient.Received frame = client.next();
      assertThat(frame.text()).isEqualTo(message.isText());
      ours.add(frame.bytes());
    }
    findId(message, ours).ifPresent(id -> ids.putIfAbsent(message.connection(), id));
    List<byte[]> recorded = message.frames(ids.getOrDefault(message.connection(), NO_ID));
    if (message.isText()) {
      assertSame(deviation, GoldenView.ofJson(recorded.get(0)), GoldenView.ofJson(ours.get(0)));
    } else if (!message.isGeneration2()) {
      assertThat(ours.get(0)).isEqualTo(recorded.get(0));
    } else if (!GoldenMessage.hex(ours).equals(GoldenMessage.hex(recorded))) {
      assertSame(deviation, GoldenView.ofChunks(recorded), GoldenView.ofChunks(ours));
    }
  }

  private static void assertSame(
      Deviation deviation, Map<String, Object> recorded, Map<String, Object> ours) {
    assertThat(ours).isEqualTo(deviation.message().apply(recorded, ours));
  }

  private static Optional<String> findId(GoldenMessage message, List<byte[]> frames) {
    StringBuilder body = new StringBuilder();
    for (byte[] frame : frames) {
      body.append(GoldenMessage.latin(frame).substring(message.isGeneration2() ? 12 : 0));
    }
    Matcher id = OUR_CLIENT_ID.matcher(body);
    return id.find() ? Optional.of(id.group()) : Optional.empty();
  }

  private static void endAsRecorded(Golden golden, Map<Integer, RawClient> clients) {
    int decided = Deviation.of(golden).closeCode();
    for (Golden.Close close : golden.closes()) {
      if (close.byServer() && !golden.name().equals("v1/over-limit")) {
        assertThat(clients.get(close.connection()).closed().code())
            .isEqualTo(decided == 0 ? close.code() : decided);
      }
    }
  }
}
