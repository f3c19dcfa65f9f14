package io.github.wslink4j.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.Golden;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
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

  private static final Pattern CLIENT_ID = Pattern.compile("c[0-9a-f]{32}");
  private static final Pattern OUR_CLIENT_ID = Pattern.compile("c[a-p]{32}");

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
      try {
        for (Golden.Exchange exchange : Deviation.of(golden).frames().apply(golden.frames())) {
          RawClient client =
              clients.computeIfAbsent(exchange.connection(), number -> new RawClient(server.uri()));
          if (exchange.fromClient()) {
            send(client, exchange, ids.get(exchange.connection()));
          } else {
            receive(golden, client, exchange, ids);
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

  private static void send(RawClient client, Golden.Exchange exchange, String id) {
    byte[] frame = id == null ? exchange.bytes() : withId(exchange.bytes(), id);
    if (exchange.text() != null) {
      client.sendText(new String(frame, UTF_8));
    } else {
      client.sendBinary(frame);
    }
  }

  /** The same frame with another client id, which has the same length. */
  private static byte[] withId(byte[] frame, String id) {
    return CLIENT_ID.matcher(latin(frame)).replaceAll(id).getBytes(ISO_8859_1);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static void receive(
      Golden golden, RawClient client, Golden.Exchange expected, Map<Integer, String> ids)
      throws InterruptedException {
    RawClient.Received actual = client.next();
    Matcher id = OUR_CLIENT_ID.matcher(latin(actual.bytes()));
    if (id.find()) {
      ids.putIfAbsent(expected.connection(), id.group());
    }
    byte[] wanted =
        ids.containsKey(expected.connection())
            ? withId(expected.bytes(), ids.get(expected.connection()))
            : expected.bytes();
    Deviation deviation = Deviation.of(golden);
    assertThat(actual.text()).isEqualTo(expected.text() != null);
    if (actual.text()) {
      Map<String, Object> ours = GoldenView.ofJson(actual.asText());
      Map<String, Object> recorded = GoldenView.ofJson(new String(wanted, UTF_8));
      assertThat(ours).isEqualTo(deviation.message().apply(recorded, ours));
    } else if (golden.name().startsWith("v2/")) {
      assertChunk(deviation, wanted, actual.bytes());
    } else {
      assertThat(hex(actual.bytes())).isEqualTo(hex(wanted));
    }
  }

  /** Byte for byte, but for the message id, which is random; or else the same message. */
  private static void assertChunk(Deviation deviation, byte[] wanted, byte[] actual) {
    if (!hex(actual).substring(8).equals(hex(wanted).substring(8))) {
      Map<String, Object> ours = GoldenView.ofChunk(actual);
      assertThat(ours).isEqualTo(deviation.message().apply(GoldenView.ofChunk(wanted), ours));
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
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
