package io.github.wslink4j.codec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.Views;
import io.github.wslink4j.codegen.v1.WireException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDecoderTest {
  private static final DecoderLimits LIMITS =
      new DecoderLimits(100, 2000, 3, 1000, 3, 20, Duration.ofSeconds(5));

  private final JsonDecoder decoder = new JsonDecoder(LIMITS);

  @Test
  void theEnvelopeMayComeInAnyOrder() {
    MessageReader in =
        receive(
            """
            { "kwargs": {"a": 1}, "other": [{}], "args": [2], "method": "a.b", "id": "rpc:c:1" }
            """);
    assertThat(in.id()).isEqualTo("rpc:c:1");
    assertThat(in.method()).isEqualTo("a.b");
    assertThat(in.enterKeywords()).isTrue();
    assertThat(Views.of(in.readAny())).hasToString("{a=1}");
    assertThat(in.enterArguments()).isTrue();
    assertThat(Views.of(in.readAny())).hasToString("[2]");
  }

  @Test
  void argumentsThatAreNoListAndKeywordsThatAreNoMapAreRefused() {
    MessageReader in = receive("{\"id\": \"a:0\", \"args\": {}, \"kwargs\": []}");
    assertThatThrownBy(in::enterArguments)
        .isInstanceOf(WireException.class)
        .hasMessage("args: expected a list, got a map");
    assertThatThrownBy(in::enterKeywords)
        .isInstanceOf(WireException.class)
        .hasMessage("kwargs: expected a map, got a list");
    assertThat(in.hasKeywords()).isTrue();
  }

  @Test
  void argumentsThatAreNullAreNone() {
    MessageReader in = receive("{\"id\": \"a:0\", \"args\": null, \"kwargs\": null}");
    assertThat(in.enterArguments()).isFalse();
    assertThat(in.enterKeywords()).isFalse();
    assertThat(in.hasKeywords()).isTrue();
  }

  @Test
  void aMethodThatIsNoTextIsNone() {
    MessageReader in = receive("{\"id\": \"a:0\", \"method\": 7}");
    assertThat(in.method()).isNull();
    assertThat(in.enterMethod()).isTrue();
    assertThat(in.readAny()).isEqualTo(7L);
    assertThat(receive("{}").enterMethod()).isFalse();
  }

  @Test
  void aMessageMayHaveNoKeywordsAtAll() {
    assertThat(receive("{}").hasKeywords()).isFalse();
  }

  @Test
  void pythonsNumbersAreRead() {
    assertThat(result("[NaN, Infinity, -Infinity, 1.0, 1e3, -0]"))
        .isEqualTo(
            List.of(
                Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.0, 1000.0, 0L));
    assertThat(result("1180591620717411303424")).isEqualTo(BigInteger.TWO.pow(70));
    assertThat(result("-1180591620717411303424")).isEqualTo(BigInteger.TWO.pow(70).negate());
    assertThat(result("9223372036854775808")).isEqualTo(BigInteger.TWO.pow(63));
    assertThat(result("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aLoneSurrogateBecomesTheReplacementCharacter() {
    assertThat(result("\"a\\ud800b\\ud83d\\ude00\\udc00\"")).isEqualTo("a\ufffdb😀\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nonsense",
        "{",
        "{\"a\":}",
        "{\"a\":1}}",
        "{} {}",
        "[1,]",
        "{'a':1}",
        "//\n{}",
        "{\"a\":01}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":nan}"
      })
  void whatIsNotJsonIsRefused(String text) {
    refused(1007, "", () -> receive(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"id\"", "5", "{\"id\":5}", "{\"id\":\"a\",\"id\":\"b\"}"})
  void whatIsNoMessageIsRefused(String text) {
    refused(1002, "", () -> receive(text));
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    byte[] text = {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'};
    refused(1007, "not UTF-8", () -> Frames.receive(decoder, true, text));
  }

  @Test
  void nestingAndSizesHaveLimits() {
    assertThat(receive("{\"a\":" + "[".repeat(19) + "]".repeat(19) + "}")).isNotNull();
    refused(1007, "deeper than 20", () -> receive("{\"a\":" + "[".repeat(20)));
    String before = "{\"id\":\"" + "a".repeat(91) + "\"}";
    assertThat(receive(before)).isNotNull();
    refused(1009, "101 bytes, allowed: 100", () -> receive(before + ' '));
    decoder.authenticated();
    assertThat(receive(before + " ".repeat(1900))).isNotNull();
    refused(1009, "2001 bytes, allowed: 2000", () -> receive(before + " ".repeat(1901)));
    refused(1009, "2001 bytes", () -> decoder.binary(new byte[2001], 0, 2001));
  }

  @Test
  void helloMayComeInABinaryFrame() {
    byte[] hello = "{\"id\": \"system:c0:0\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(Objects.requireNonNull(Frames.receive(decoder, false, hello)).isSystem()).isTrue();
    decoder.authenticated();
    assertThat(Frames.receive(decoder, false, hello)).isNull();
  }

  @Test
  void onlyTheWholeFirstPartOfAnIdMakesItASystemCall() {
    assertThat(receive("{\"id\": \"system\"}").isSystem()).isTrue();
    assertThat(receive("{\"id\": \"systemx:1\"}").isSystem()).isFalse();
    assertThat(receive("{\"id\": \"\"}").isSystem()).isFalse();
    assertThat(receive("{}").isSystem()).isFalse();
  }

  @Test
  void attachmentsAreReadWhereverBytesAreExpectedAndAsOftenAsTheyAreNamed() {
    decoder.authenticated();
    announce("\"k1\", \"k2\"");
    body(1, 2);
    body(3);
    MessageReader in = receive("{\"args\": [\"k2\", \"k1\", [\"k2\"], {\"k1\": \"k1\"}, \"k3\"]}");
    int text = "{\"args\": [\"k2\", \"k1\", [\"k2\"], {\"k1\": \"k1\"}, \"k3\"]}".length();
    assertThat(in.size()).isEqualTo(text + 3);
    MessageReader detached = in.detach();
    assertThat(receive("{\"result\": \"k1\"}").enterResult()).isTrue();

    detached.enterArguments();
    assertThat(Views.of(detached.readAny()))
        .hasToString("[bytes 03, bytes 0102, [bytes 03], {k1=bytes 0102}, k3]");
    detached.enterArguments();
    detached.beginList();
    detached.nextElement();
    assertThat(detached.readString()).isEqualTo("k2");
    detached.nextElement();
    assertThat(detached.readBytes()).containsExactly(1, 2);
  }

  @Test
  void attachmentsAreForgottenAfterTheirMessageAndOthersWait() {
    decoder.authenticated();
    announce("\"k1\"");
    body(1);
    announce("\"k2\"");
    body(2);
    assertThat(result("[\"k1\"]")).hasToString("[bytes 01]");
    assertThat(result("[\"k1\", \"k2\"]")).hasToString("[k1, bytes 02]");
  }

  @Test
  void aMessageThatComesBeforeItsBytesHasTheText() {
    decoder.authenticated();
    announce("\"k1\"");
    assertThat(result("[\"k1\"]")).hasToString("[k1]");
  }

  @Test
  void aKeyThatIsAnnouncedAgainMeansTheNewBytes() {
    decoder.authenticated();
    announce("\"k1\"");
    body(1);
    announce("\"k1\"");
    body(2);
    assertThat(result("[\"k1\"]")).hasToString("[bytes 02]");
  }

  @Test
  void strayHeadersAndBodiesAreIgnored() {
    announce("\"before hello\"");
    decoder.authenticated();
    body(1);
    assertThat(result("\"before hello\"")).isEqualTo("before hello");
    assertThat(send("{\"method\": \"wslink.binary.attachment\", \"args\": \"k1\"}")).isNull();
    assertThat(send("{\"method\": \"wslink.binary.attachment\"}")).isNull();
    body(1);
    assertThat(result("\"k1\"")).isEqualTo("k1");
    refused(1002, "args[0]: expected text, got an integer", () -> announce("5"));
  }

  @Test
  void waitingAttachmentsAreLimitedInNumberAndBytes() {
    decoder.authenticated();
    announce("\"k1\", \"k2\", \"k3\"");
    refused(1008, "more than 3 attachments", () -> announce("\"k4\""));
    body(new byte[500]);
    refused(1008, "more than 3 attachments", () -> announce("\"k4\""));
    body(new byte[500]);
    refused(1008, "more than 1000 bytes", () -> body(1));
  }

  @Test
  void attachmentsThatWereReadAreNotCounted() {
    decoder.authenticated();
    for (int i = 0; i < 20; i++) {
      announce("\"k\"");
      body(new byte[900]);
      assertThat(result("\"k\"")).asString().hasSize("bytes ".length() + 1800);
    }
  }

  @Test
  void attachmentsWithoutTheirMessageExpire() {
    decoder.authenticated();
    long before = System.nanoTime();
    announce("\"k1\"");
    assertThatCode(() -> decoder.expire(before)).doesNotThrowAnyException();
    long later = System.nanoTime() + Duration.ofSeconds(6).toNanos();
    refused(1008, "without its message for more than PT5S", () -> decoder.expire(later));
    assertThatCode(() -> decoder.expire(later)).doesNotThrowAnyException();
    announce("\"k1\"");
    body(1);
    refused(1008, "without its message", () -> decoder.expire(later + (1L << 40)));
    assertThat(result("\"k1\"")).isEqualTo("k1");
  }

  private void announce(String keys) {
    assertThat(send("{\"method\": \"wslink.binary.attachment\", \"args\": [" + keys + "]}"))
        .isNull();
  }

  private void body(int... bytes) {
    byte[] body = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      body[i] = (byte) bytes[i];
    }
    body(body);
  }

  private void body(byte[] body) {
    assertThat(Frames.receive(decoder, false, body)).isNull();
  }

  private @Nullable Object result(String json) {
    MessageReader in = receive("{\"result\": " + json + "}");
    in.enterResult();
    return Views.of(in.readAny());
  }

  private MessageReader receive(String text) {
    return Objects.requireNonNull(send(text));
  }

  private @Nullable MessageReader send(String text) {
    return Frames.receive(decoder, true, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(int closeCode, String words, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.closeCode()).isEqualTo(closeCode))
        .hasMessageContaining(words);
  }
}
