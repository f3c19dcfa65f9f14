package io.github.wslink4j.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.wire.Generation;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a client sends: it is told what is wrong, by an error or by a close code with a reason,
 * and the others go on.
 */
class BadInputTest {

  private WslinkServer server;
  private Peer bystander;

  @BeforeEach
  void start() throws Exception {
    server =
        WslinkServer.builder()
            .service(
                LambdaDispatchTable.named("Echo").method("echo", arguments -> arguments).build())
            .start();
    bystander = Peer.loggedIn(server, Generation.TWO);
  }

  @AfterEach
  void othersGoOn() throws Exception {
    try (WslinkServer running = server;
        Peer client = bystander) {
      client.call(99, "echo", "still here");
      assertThat(client.result(99)).isEqualTo(List.of("still here"));
      assertThat(running.sessions()).isNotEmpty();
    }
  }

  /** The table of violations of generation 2, for a client that has said hello. */
  static Stream<Arguments> brokenFrames() {
    byte[] fine = Pack.value(Peer.message("rpc:x:1", "echo", List.of()));
    byte[] half = Arrays.copyOf(fine, fine.length / 2);
    return Stream.of(
        Arguments.of("an empty frame", 1002, List.of(new byte[0])),
        Arguments.of("less than a header", 1002, List.of(new byte[11])),
        Arguments.of("a message of no bytes", 1002, List.of(Pack.chunk(1, 0, 0, new byte[0]))),
        Arguments.of("over the message limit", 1009, List.of(Pack.chunk(1, 0, -1, new byte[1]))),
        Arguments.of(
            "two sizes",
            1002,
            List.of(Pack.chunk(1, 0, 50, new byte[5]), Pack.chunk(1, 5, 51, new byte[5]))),
        Arguments.of("a body past the end", 1002, List.of(Pack.chunk(1, 8, 10, new byte[5]))),
        Arguments.of(
            "overlapping chunks",
            1002,
            List.of(Pack.chunk(1, 0, 50, new byte[9]), Pack.chunk(1, 5, 50, new byte[9]))),
        Arguments.of("trailing bytes", 1007, List.of(Pack.message(joined(fine, new byte[] {1})))),
        Arguments.of("truncated data", 1007, List.of(Pack.message(half))),
        Arguments.of("the unused format", 1007, List.of(withArguments(new byte[] {(byte) 0xc1}))),
        Arguments.of(
            "text that is not UTF-8",
            1007,
            List.of(withArguments(new byte[] {(byte) 0x91, (byte) 0xa1, (byte) 0xff}))),
        Arguments.of("nesting without end", 1007, List.of(withArguments(nested(2000)))),
        Arguments.of(
            "a key that is no text", 1007, List.of(withArguments(Pack.value(Map.of(1, 2))))),
        Arguments.of("a number", 1002, List.of(Pack.message(Pack.value(7)))),
        Arguments.of("a text", 1002, List.of(Pack.message(Pack.value("the id is here")))),
        Arguments.of("nothing", 1002, List.of(Pack.message(Pack.value(null)))),
        Arguments.of("a list", 1002, List.of(Pack.message(Pack.value(List.of())))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFrames")
  void aBrokenFrameClosesItsConnectionWithAReason(String name, int code, List<byte[]> frames)
      throws Exception {
    try (Peer peer = Peer.loggedIn(server, Generation.TWO)) {
      frames.forEach(peer.raw()::sendBinary);
      assertClosed(peer, code);
    }
  }

  static Stream<Arguments> brokenFirstFrames() {
    return Stream.of(
        Arguments.of("an empty frame", 1002, new byte[0]),
        Arguments.of("neither JSON nor a chunk", 1002, "what is this".getBytes(UTF_8)),
        Arguments.of("bytes that are not UTF-8", 1007, new byte[] {'{', '"', (byte) 0xff, '"'}),
        Arguments.of("a size over the limit", 1009, Pack.chunk(1, 0, 16 * 1024 + 1, new byte[9])),
        Arguments.of("JSON that ends early", 1007, "{\"id\":".getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFirstFrames")
  void aBrokenFirstFrameClosesItsConnectionWithAReason(String name, int code, byte[] frame) {
    try (Peer peer = new Peer(server, Generation.TWO)) {
      peer.raw().sendBinary(frame);
      assertClosed(peer, code);
    }
  }

  static Stream<Arguments> brokenTexts() {
    return Stream.of(
        Arguments.of("no JSON", 1007, "hello?"),
        Arguments.of("nothing at all", 1007, ""),
        Arguments.of("JSON that ends early", 1007, "{\"id\": \"rpc:x:1\", "),
        Arguments.of("two values", 1007, "{} {}"),
        Arguments.of("nesting without end", 1007, "[".repeat(2000)),
        Arguments.of("a number", 1002, "7"),
        Arguments.of("a list", 1002, "[1, 2]"),
        Arguments.of("null", 1002, "null"),
        Arguments.of("two ids", 1002, "{\"id\": \"rpc:x:1\", \"id\": \"rpc:x:2\"}"),
        Arguments.of(
            "an attachment whose key is no text",
            1002,
            "{\"method\": \"wslink.binary.attachment\", \"args\": [7]}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenTexts")
  void aBrokenTextClosesItsConnectionWithAReason(String name, int code, String text)
      throws Exception {
    try (Peer peer = Peer.loggedIn(server, Generation.ONE)) {
      peer.raw().sendText(text);
      assertClosed(peer, code);
    }
  }

  static Stream<Arguments> messagesWithoutId() {
    return Stream.of(Generation.values())
        .flatMap(
            generation ->
                Stream.of(null, 7, List.of("rpc:x:1"), Map.of(), true)
                    .map(id -> Arguments.of(generation, id)));
  }

  @ParameterizedTest
  @MethodSource("messagesWithoutId")
  void aMessageNeedsAnIdOfText(Generation generation, @Nullable Object id) throws Exception {
    Map<String, @Nullable Object> message = Peer.message("", "echo", List.of());
    message.put("id", id);
    try (Peer peer = Peer.loggedIn(server, generation)) {
      peer.send(message);
      assertClosed(peer, 1002);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMessageNeedsAnIdAtAll(Generation generation) throws Exception {
    try (Peer peer = Peer.loggedIn(server, generation)) {
      peer.send(Map.of("method", "echo"));
      assertClosed(peer, 1002);
    }
  }

  static Stream<Arguments> methodsThatAreNone() {
    return Stream.of(Generation.values())
        .flatMap(
            generation ->
                Stream.of(
                    Arguments.of(generation, "no.such.method", "no.such.method"),
                    Arguments.of(generation, 7, 7L),
                    Arguments.of(generation, 7.5, 7.5),
                    Arguments.of(generation, null, null),
                    Arguments.of(generation, true, null),
                    Arguments.of(generation, List.of("echo"), null),
                    Arguments.of(generation, Map.of("echo", 1), null)));
  }

  @ParameterizedTest
  @MethodSource("methodsThatAreNone")
  void aMethodThatIsNoneIsAnErrorWhoseDataIsWhatWasSent(
      Generation generation, @Nullable Object method, @Nullable Object data) throws Exception {
    Map<String, @Nullable Object> message = Peer.message("rpc:x:1", "", List.of());
    message.put("method", method);
    try (Peer peer = Peer.loggedIn(server, generation)) {
      peer.send(message);
      assertThat(peer.error()).isEqualTo(error(-32601, "Unregistered method called", data));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMissingMethodIsAnError(Generation generation) throws Exception {
    try (Peer peer = Peer.loggedIn(server, generation)) {
      peer.send(Map.of("id", "rpc:x:1"));
      assertThat(peer.error()).isEqualTo(error(-32601, "Unregistered method called", null));
    }
  }

  static Stream<Arguments> argumentsThatAreNone() {
    return Stream.of(Generation.values())
        .flatMap(
            generation ->
                Stream.of(
                    Arguments.of(generation, "args", "a", "args: expected a list, got text"),
                    Arguments.of(generation, "args", 7, "args: expected a list, got an integer"),
                    Arguments.of(generation, "args", true, "args: expected a list, got a boolean"),
                    Arguments.of(generation, "args", Map.of(), "args: expected a list, got a map"),
                    Arguments.of(generation, "kwargs", "a", "kwargs: expected a map, got text"),
                    Arguments.of(generation, "kwargs", 7, "kwargs: expected a map, got an integer"),
                    Arguments.of(
                        generation, "kwargs", List.of(), "kwargs: expected a map, got a list")));
  }

  @ParameterizedTest
  @MethodSource("argumentsThatAreNone")
  void argumentsThatAreNoneAreAnErrorThatSaysSo(
      Generation generation, String part, Object value, String words) throws Exception {
    Map<String, @Nullable Object> message = Peer.message("rpc:x:1", "echo", List.of());
    message.put(part, value);
    try (Peer peer = Peer.loggedIn(server, generation)) {
      peer.send(message);
      assertThat(peer.error())
          .isEqualTo(
              error(-32001, "Exception raised", Map.of("method", "echo", "exception", words)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void argumentsMayBeNullOrMissing(Generation generation) throws Exception {
    Map<String, @Nullable Object> message = Peer.message("rpc:x:1", "echo", null);
    message.put("kwargs", null);
    try (Peer peer = Peer.loggedIn(server, generation)) {
      peer.send(message);
      assertThat(peer.result(1)).isEqualTo(List.of());
      peer.send(Map.of("id", "rpc:x:2", "method", "echo"));
      assertThat(peer.result(2)).isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHelloWithoutASecretOfTextIsRefused(Generation generation) throws Exception {
    for (Object secret : new Object[] {null, 7, true, List.of(Peer.SECRET)}) {
      try (Peer peer = new Peer(server, generation)) {
        peer.hello(secret);
        assertThat(peer.error()).isEqualTo(error(-32000, "Authentication failed", null));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHelloWithOddArgumentsIsRefused(Generation generation) throws Exception {
    for (Object arguments : new Object[] {null, 7, "x", Map.of(), List.of(), List.of(7)}) {
      try (Peer peer = new Peer(server, generation)) {
        peer.send(Peer.message("system:c0:0", "wslink.hello", arguments));
        assertThat(peer.error()).isEqualTo(error(-32000, "Authentication failed", null));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCallBeforeHelloIsRefusedWhateverItIs(Generation generation) throws Exception {
    try (Peer peer = new Peer(server, generation)) {
      peer.call(1, "echo", 1);
      assertThat(peer.error())
          .isEqualTo(error(-32000, "Unauthorized: Skip message processing", null));
      peer.call(2, "no.such.method");
      assertThat(peer.error())
          .isEqualTo(error(-32000, "Unauthorized: Skip message processing", null));
      peer.system(3, "echo");
      assertThat(peer.error()).isEqualTo(error(-32601, "Unknown system method called", null));
    }
  }

  @Test
  void textIsIgnoredInGeneration2AsTheReferenceDoes() throws Exception {
    try (Peer peer = Peer.loggedIn(server, Generation.TWO)) {
      peer.raw().sendText("{\"id\": \"rpc:x:1\", \"method\": \"echo\"}");
      peer.call(2, "echo");
      assertThat(peer.result(2)).isEqualTo(List.of());
    }
  }

  @Test
  void anAttachmentThatNobodyAnnouncedIsIgnoredAsTheReferenceDoes() throws Exception {
    try (Peer peer = Peer.loggedIn(server, Generation.ONE)) {
      peer.raw().sendBinary(new byte[5]);
      peer.call(1, "echo", "wslink_bin0");
      assertThat(peer.result(1)).isEqualTo(List.of("wslink_bin0"));
    }
  }

  static Stream<Arguments> brokenWebSocketFrames() {
    byte[] tooShortForMask = {(byte) 0x82, 0x01, 0x00};
    return Stream.of(
        Arguments.of("an unmasked frame", 1002, tooShortForMask),
        Arguments.of("a reserved opcode", 1002, RawSocket.frameHead(0x83, 0)),
        Arguments.of("a reserved bit", 1002, RawSocket.frameHead(0xc2, 0)),
        Arguments.of("a fragmented ping", 1002, RawSocket.frameHead(0x09, 0)),
        Arguments.of("a continuation of nothing", 1002, RawSocket.frameHead(0x80, 0)),
        Arguments.of("a large ping", 1002, RawSocket.frameHead(0x89, 126)),
        Arguments.of("a frame over the limit", 1009, RawSocket.frameHead(0x82, 5_000_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenWebSocketFrames")
  void aBrokenWebSocketIsClosedWithAReason(String name, int code, byte[] bytes) throws Exception {
    try (RawSocket socket = RawSocket.loggedIn(server)) {
      socket.write(bytes);
      RawSocket.ServerFrame close = socket.readClose();
      assertThat(close.closeCode()).isEqualTo(code);
      assertThat(close.closeReason()).isNotEmpty();
    }
  }

  @Test
  void theCloseFrameReachesAClientThatIsStillSending() throws Exception {
    try (RawSocket socket = RawSocket.loggedIn(server)) {
      // More than any socket buffer holds, so the server must be reading while it says goodbye.
      socket.write(RawSocket.frameHead(0x82, 30_000_000));
      byte[] part = new byte[1_000_000];
      for (int i = 0; i < 30; i++) {
        socket.write(part);
      }
      assertThat(socket.readClose().closeCode()).isEqualTo(1009);
    }
  }

  @Test
  void aLargeFrameBeforeHelloIsRefusedBeforeItIsComplete() throws Exception {
    try (RawSocket socket = RawSocket.upgraded(server)) {
      socket.write(RawSocket.frameHead(0x82, 4_000_000));
      socket.write(new byte[100_000]);
      RawSocket.ServerFrame close = socket.readClose();
      assertThat(close.closeCode()).isEqualTo(1009);
      assertThat(close.closeReason()).contains("before a good hello");
    }
  }

  @Test
  void manyFragmentsBeforeHelloAreRefusedBeforeTheyAreComplete() throws Exception {
    try (RawSocket socket = RawSocket.upgraded(server)) {
      sendFragments(socket, 30);
      assertThat(socket.readClose().closeCode()).isEqualTo(1009);
    }
  }

  private static void sendFragments(RawSocket socket, int count) throws IOException {
    socket.send(RawSocket.BINARY, new byte[1000]);
    for (int i = 0; i < count; i++) {
      socket.send(RawSocket.CONTINUATION, new byte[1000]);
    }
  }

  @Test
  void fragmentsOfAMessageArePutTogether() throws Exception {
    byte[] message = Pack.message(Pack.value(Peer.message("rpc:x:1", "echo", List.of("whole"))));
    try (RawSocket socket = RawSocket.loggedIn(server)) {
      socket.send(RawSocket.BINARY, Arrays.copyOf(message, 20));
      socket.send(RawSocket.CONTINUATION, new byte[0]);
      socket.send(0x80 | RawSocket.CONTINUATION, Arrays.copyOfRange(message, 20, message.length));
      assertThat(new String(socket.readFrame().payload(), UTF_8)).contains("whole");
    }
  }

  @Test
  void aClientThatPipelinesLargeCallsBehindItsHelloIsServed() throws Exception {
    byte[] hello =
        Pack.message(
            Pack.value(
                Peer.message(
                    "system:c0:0", "wslink.hello", List.of(Map.of("secret", Peer.SECRET)))));
    byte[] call =
        Pack.message(Pack.value(Peer.message("rpc:x:1", "echo", List.of(new byte[900_000]))));
    try (RawSocket socket = RawSocket.upgraded(server)) {
      socket.write(
          joined(
              joined(RawSocket.frameHead(0x82, hello.length), hello),
              joined(RawSocket.frameHead(0x82, call.length), call)));
      socket.readFrame();
      assertThat(socket.readFrame().payload()).hasSizeGreaterThan(900_000);
    }
  }

  private static void assertClosed(Peer peer, int code) {
    RawClient.Closed closed = peer.closed();
    assertThat(closed.code()).as(closed.reason()).isEqualTo(code);
    assertThat(closed.reason()).isNotEmpty().doesNotContain("Exception", "java", "\tat ");
  }

  private static Map<String, @Nullable Object> error(
      long code, String message, @Nullable Object data) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", message);
    if (data != null) {
      error.put("data", data);
    }
    return error;
  }

  /** A call whose arguments are these bytes. */
  private static byte[] withArguments(byte[] arguments) {
    Map<String, @Nullable Object> head = new HashMap<>();
    head.put("id", "rpc:x:1");
    byte[] map = Pack.value(head);
    // One entry more than was written.
    map[4]++;
    return Pack.message(joined(joined(map, Pack.value("args")), arguments));
  }

  private static byte[] nested(int depth) {
    byte[] lists = new byte[depth];
    Arrays.fill(lists, (byte) 0x91);
    return joined(lists, Pack.value(Collections.emptyList()));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
