package io.github.wslink4j.codec.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.Messages;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.Utf8;
import io.github.wslink4j.codec.Views;
import io.github.wslink4j.codegen.v1.WireException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagePackFormatTest {
  private static final HexFormat HEX = HexFormat.of();

  /** {"wslink": "1.0", "id": "rpc:c:0", "result": … */
  private static final byte[] RESULT =
      HEX.parseHex("83a677736c696e6ba3312e30a26964a77270633a633a30a6726573756c74");

  static Stream<Arguments> shortestFormats() {
    return Stream.of(
        Arguments.of(null, "c0"),
        Arguments.of(false, "c2"),
        Arguments.of(true, "c3"),
        Arguments.of(0, "00"),
        Arguments.of(127, "7f"),
        Arguments.of(128, "cc80"),
        Arguments.of(255, "ccff"),
        Arguments.of(256, "cd0100"),
        Arguments.of(65535, "cdffff"),
        Arguments.of(65536, "ce00010000"),
        Arguments.of(4294967295L, "ceffffffff"),
        Arguments.of(4294967296L, "cf0000000100000000"),
        Arguments.of(Long.MAX_VALUE, "cf7fffffffffffffff"),
        Arguments.of(BigInteger.ONE.shiftLeft(63), "cf8000000000000000"),
        Arguments.of(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE), "cfffffffffffffffff"),
        Arguments.of(-1, "ff"),
        Arguments.of(-32, "e0"),
        Arguments.of(-33, "d0df"),
        Arguments.of(-128, "d080"),
        Arguments.of(-129, "d1ff7f"),
        Arguments.of(-32768, "d18000"),
        Arguments.of(-32769, "d2ffff7fff"),
        Arguments.of(Integer.MIN_VALUE, "d280000000"),
        Arguments.of(-2147483649L, "d3ffffffff7fffffff"),
        Arguments.of(Long.MIN_VALUE, "d38000000000000000"),
        Arguments.of(1.0, "cb3ff0000000000000"),
        Arguments.of(Double.NaN, "cb7ff8000000000000"),
        Arguments.of(Double.NEGATIVE_INFINITY, "cbfff0000000000000"),
        Arguments.of("", "a0"),
        Arguments.of("é€😀", "a9c3a9e282acf09f9880"),
        Arguments.of("a".repeat(31), "bf" + "61".repeat(31)),
        Arguments.of("a".repeat(32), "d920" + "61".repeat(32)),
        Arguments.of("a".repeat(255), "d9ff" + "61".repeat(255)),
        Arguments.of("a".repeat(256), "da0100" + "61".repeat(256)),
        Arguments.of("a".repeat(65536), "db00010000" + "61".repeat(65536)),
        Arguments.of(new byte[0], "c400"),
        Arguments.of(new byte[255], "c4ff" + "00".repeat(255)),
        Arguments.of(new byte[256], "c50100" + "00".repeat(256)),
        Arguments.of(new byte[65535], "c5ffff" + "00".repeat(65535)),
        Arguments.of(new byte[65536], "c600010000" + "00".repeat(65536)),
        Arguments.of(List.of(), "90"),
        Arguments.of(Collections.nCopies(15, true), "9f" + "c3".repeat(15)),
        Arguments.of(Collections.nCopies(16, true), "dc0010" + "c3".repeat(16)),
        Arguments.of(Collections.nCopies(65536, true), "dd00010000" + "c3".repeat(65536)),
        Arguments.of(Map.of(), "80"),
        Arguments.of(Map.of("a", 1L), "81a16101"),
        Arguments.of(Instant.ofEpochSecond(1), "d6ff00000001"),
        Arguments.of(Instant.ofEpochSecond(0xffff_ffffL), "d6ffffffffff"),
        Arguments.of(Instant.ofEpochSecond(1L << 32), "d7ff0000000100000000"),
        Arguments.of(Instant.ofEpochSecond(1, 1), "d7ff0000000400000001"),
        Arguments.of(Instant.ofEpochSecond(1L << 34), "c70cff000000000000000400000000"),
        Arguments.of(Instant.ofEpochSecond(-1, 5), "c70cff00000005ffffffffffffffff"));
  }

  @ParameterizedTest
  @MethodSource("shortestFormats")
  void valuesAreWrittenInTheShortestFormatAndReadAgain(@Nullable Object value, String hex) {
    EncodedMessage message = Messages.encoded(Encoding.MESSAGE_PACK, out -> out.writeAny(value));
    byte[] frame = Frames.bytes(message.frames(0).iterator().next());
    assertThat(HEX.formatHex(frame, Chunk.HEADER + RESULT.length, frame.length)).isEqualTo(hex);

    Object expected = value instanceof Integer number ? number.longValue() : value;
    assertThat(Views.of(read(hex))).isEqualTo(Views.of(expected));
  }

  static Stream<Arguments> otherFormats() {
    return Stream.of(
        Arguments.of("cc05", 5L),
        Arguments.of("cf0000000000000005", 5L),
        Arguments.of("d305050505" + "05050505", 0x0505050505050505L),
        Arguments.of("ca3fc00000", 1.5),
        Arguments.of("d903616263", "abc"),
        Arguments.of("da0003616263", "abc"),
        Arguments.of("db00000003616263", "abc"),
        Arguments.of("dc000101", List.of(1L)),
        Arguments.of("dd0000000101", List.of(1L)),
        Arguments.of("de0001a16101", Map.of("a", 1L)),
        Arguments.of("df00000001a16101", Map.of("a", 1L)),
        Arguments.of("81c4016101", Map.of("a", 1L)),
        Arguments.of("81c500016101", Map.of("a", 1L)),
        Arguments.of("c704ff00000001", Instant.ofEpochSecond(1)));
  }

  @ParameterizedTest
  @MethodSource("otherFormats")
  void longerFormatsAreReadAsWell(String hex, Object value) {
    assertThat(read(hex)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"d400aa", "d505aabb", "d601aabbccdd", "c70305aabbcc", "c8000305aabbcc", "c70001"})
  void otherExtensionsAreSteppedOverOrRefusedWithAWord(String hex) {
    MessageReader message = receive("92" + hex + "05");
    message.enterResult();
    message.beginList();
    message.nextElement();
    assertThatThrownBy(message::readAny)
        .isInstanceOf(WireException.class)
        .hasMessageStartingWith("result[0]: expected a value, got extension type ");
    message.skipValue();
    assertThat(message.nextElement()).isTrue();
    assertThat(message.readInt()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c70cff3b9aca000000000000000000",
        "c70cff000000007fffffffffffffff",
        "d4ff00",
        "d7ffee6b280000000000"
      })
  void timestampsThatAreNoneAreRefused(String hex) {
    assertThatThrownBy(() -> read(hex))
        .isInstanceOf(WireException.class)
        .hasMessage("result: expected a timestamp, got one out of range");
  }

  static Stream<String> malformed() {
    return Stream.of(
        "",
        "c1",
        "cc",
        "cd00",
        "ce000000",
        "cf00000000000000",
        "ca000000",
        "cb00000000000000",
        "a161".substring(0, 2),
        "d902",
        "d90261",
        "da00",
        "db7fffffff61",
        "dbffffffff61",
        "c402aa",
        "c6ffffffff",
        "c67fffffff",
        "91",
        "dc",
        "dc0002c0",
        "dd7fffffffc0",
        "ddffffffff",
        "81a161",
        "de0001",
        "df7fffffffa161c0",
        "dfffffffff",
        "d4",
        "d400",
        "c7ff00",
        "c97fffffff00aa",
        // text that is not UTF-8: lone continuation, overlong, surrogate, too large, cut off
        "a180",
        "a2c080",
        "a2c1bf",
        "a3e08080",
        "a3eda080",
        "a4f0808080",
        "a4f4908080",
        "a4f5808080",
        "a2e282",
        "a9" + "61".repeat(8) + "ff",
        // keys that are not text
        "810101",
        "81c001",
        "819001",
        "81c401ff01",
        // something behind the message
        "c0c0");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsNotMessagePackIsRefusedBeforeAnythingIsRead(String hex) {
    assertThatThrownBy(() -> receive(hex))
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.closeCode()).isEqualTo(1007));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0", "90", "05", "a26964"})
  void aMessageThatIsNoMapIsRefused(String hex) {
    byte[] body = HEX.parseHex(hex);
    assertThatThrownBy(() -> newDecoder().binary(frame(body), 0, Chunk.HEADER + body.length))
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.closeCode()).isEqualTo(1002))
        .hasMessage("a message is a map");
  }

  @ParameterizedTest
  @ValueSource(strings = {"81a2696405", "82a26964a161a26964a162"})
  void anEnvelopeThatIsAmbiguousIsRefused(String hex) {
    byte[] body = HEX.parseHex(hex);
    assertThatThrownBy(() -> newDecoder().binary(frame(body), 0, Chunk.HEADER + body.length))
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.closeCode()).isEqualTo(1002));
  }

  @Test
  void nestingHasALimit() {
    // The message itself is the first of the 100 levels.
    assertThat(receive("91".repeat(98) + "90")).isNotNull();
    assertThatThrownBy(() -> receive("91".repeat(99) + "90"))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("nested deeper than 100");
    assertThatThrownBy(() -> receive("81a161".repeat(100_000)))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void onlyClientsTakeIntegersAsKeys() {
    byte[] message = message("82" + "0102" + "d1ff7f03");
    ChunkDecoder client = ChunkDecoder.ofClient(DecoderLimits.DEFAULT);
    MessageReader reader = Objects.requireNonNull(client.binary(message, 0, message.length));
    reader.enterResult();
    assertThat(reader.readAny()).isEqualTo(Map.of("1", 2L, "-129", 3L));
    assertThatThrownBy(() -> newDecoder().binary(message, 0, message.length))
        .hasMessage("a map's key is not text");
  }

  @Test
  void validUtf8IsWhatJavaDecodesWithoutLoss() {
    IntStream.range(0, 1 << 16)
        .forEach(
            pair -> {
              byte[] text = {'a', (byte) (pair >> 8), (byte) pair, (byte) 0x80, 'b', 'c', 'd', 'e'};
              for (int length = 1; length <= text.length; length++) {
                byte[] part = Arrays.copyOf(text, length);
                boolean valid =
                    Arrays.equals(
                        new String(part, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8),
                        part);
                assertThat(Utf8.isValid(part, 0, length)).isEqualTo(valid);
              }
            });
  }

  private static @Nullable Object read(String hex) {
    MessageReader message = receive(hex);
    message.enterResult();
    return message.readAny();
  }

  private static MessageReader receive(String hex) {
    byte[] message = message(hex);
    return Objects.requireNonNull(Frames.receive(newDecoder(), false, message));
  }

  private static ChunkDecoder newDecoder() {
    ChunkDecoder decoder = ChunkDecoder.ofServer(DecoderLimits.DEFAULT);
    decoder.authenticated();
    return decoder;
  }

  private static byte[] message(String hex) {
    byte[] value = HEX.parseHex(hex);
    byte[] body = Arrays.copyOf(RESULT, RESULT.length + value.length);
    System.arraycopy(value, 0, body, RESULT.length, value.length);
    return frame(body);
  }

  private static byte[] frame(byte[] body) {
    byte[] frame = new byte[Chunk.HEADER + body.length];
    Chunk.putHeader(frame, 7, 0, body.length);
    System.arraycopy(body, 0, frame, Chunk.HEADER, body.length);
    return frame;
  }
}
