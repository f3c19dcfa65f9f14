package io.github.wslink4j.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireWriter;
import io.github.wslink4j.transport.Frame;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageWriterTest {

  private enum Color {
    RED
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void plainJavaValuesAreWritten(Encoding encoding) {
    written(encoding, (byte) 1, 1L);
    written(encoding, (short) 1, 1L);
    written(encoding, new AtomicInteger(5), 5L);
    written(encoding, 1.5f, 1.5);
    written(encoding, new BigDecimal("1.5"), 1.5);
    written(encoding, BigInteger.TEN, 10L);
    written(encoding, BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE);
    written(encoding, CharBuffer.wrap("ab"), "ab");
    written(encoding, 'c', "c");
    written(encoding, Color.RED, "RED");
    written(encoding, Optional.of(Optional.empty()), null);
    written(encoding, Optional.of(3), 3L);
    written(encoding, ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2), "bytes 0203");
    written(encoding, new int[] {1, 2}, List.of(1L, 2L));
    written(encoding, new Object[] {"a", List.of()}, List.of("a", List.of()));
    written(encoding, (Iterable<Object>) () -> List.<Object>of(1, 2).iterator(), List.of(1L, 2L));
    written(encoding, Map.of(Color.RED, 1), Map.of("RED", 1L));
    written(encoding, Map.of(7, 1), Map.of("7", 1L));
  }

  private static void written(Encoding encoding, Object value, @Nullable Object expected) {
    assertThat(Views.of(Messages.result(encoding, value).readAny())).isEqualTo(expected);
  }

  @Test
  void aPointInTimeTravelsAsJavaScriptsDateDoes() {
    Instant time = Instant.parse("2026-01-31T12:00:00.5Z");
    assertThat(Messages.result(Encoding.MESSAGE_PACK, time).readAny()).isEqualTo(time);
    assertThat(Messages.result(Encoding.JSON, time).readAny())
        .isEqualTo("2026-01-31T12:00:00.500Z");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheWireCannotCarryIsRefused(Encoding encoding) {
    refused(encoding, out -> out.writeAny(LocalDate.EPOCH), "got java.time.LocalDate");
    refused(encoding, out -> out.writeAny(Path.of("a")), "Path");
    refused(encoding, out -> out.writeAny(Map.of(1.5, 1)), "a map's key");
    refused(encoding, out -> out.writeString(null), "expected text, got null");
    refused(encoding, out -> out.writeBytes((byte[]) null), "expected bytes, got null");
    refused(encoding, out -> out.writeBytes((ByteBuffer) null), "expected bytes, got null");
    refused(encoding, out -> out.writeString("a\ud800"), "a lone surrogate at index 1");
    refused(encoding, out -> out.writeString("\udc00\ud800"), "a lone surrogate at index 0");
    refused(encoding, out -> out.writeAny(Map.of("\ud800x", 1)), "a lone surrogate at index 0");
    refused(encoding, out -> out.writeLong(1L << 53), "9007199254740992");
    List<Object> circle = new ArrayList<>();
    circle.add(circle);
    refused(encoding, out -> out.writeAny(circle), "no deeper than 98");
    refused(
        encoding,
        out -> {
          out.beginMap(1);
          out.writeKey(null);
        },
        "expected a map's key, got null");
  }

  @Test
  void aKeyThatEndsJavaScriptsConnectionIsRefused() {
    Map<String, Object> map = Map.of("__proto__", 1);
    refused(Encoding.MESSAGE_PACK, out -> out.writeAny(map), "got \"__proto__\"");
    written(Encoding.JSON, map, Map.of("__proto__", 1L));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAnnouncedMustFollow(Encoding encoding) {
    refused(encoding, out -> {}, "missing: 1");
    refused(
        encoding,
        out -> {
          out.writeInt(1);
          out.writeInt(2);
        },
        "no more values than announced");
    refused(
        encoding,
        out -> {
          out.beginList(2);
          out.writeInt(1);
          out.endList();
        },
        "missing: 1");
    refused(
        encoding,
        out -> {
          out.beginMap(1);
          out.writeKey("a");
          out.endMap();
        },
        "missing: 1");
    refused(
        encoding,
        out -> {
          out.beginList(0);
          out.writeInt(1);
        },
        "no more values than announced");
    refused(encoding, out -> out.beginList(0), "the end of a list or map");
    refused(encoding, out -> out.beginMap(1 << 30), "not huge");
  }

  @ParameterizedTest
  @EnumSource
  void aMessageThatFailedLeavesNothingBehind(Encoding encoding) {
    MessageWriter writer = Writers.newWriter(encoding, new AtomicInteger());
    writer.beginResult("rpc:c:1");
    writer.beginList(3);
    writer.writeString("lost");
    writer.beginFailure("rpc:c:1", -32001, "Exception raised", false);
    MessageReader message = Messages.received(encoding, writer.end());
    assertThat(Views.of(message))
        .hasToString("{wslink=1.0, id=rpc:c:1, error={code=-32001, message=Exception raised}}");
  }

  @ParameterizedTest
  @EnumSource
  void messagesAreIndependentOfTheirWriter(Encoding encoding) {
    MessageWriter writer = Writers.newWriter(encoding, new AtomicInteger());
    writer.beginPublication("a.topic", 0);
    writer.writeString("first");
    EncodedMessage first = writer.end();
    writer.beginPublication("a.topic", 12);
    writer.writeString("other");
    EncodedMessage second = writer.end();
    assertThat(Views.of(Messages.received(encoding, first)))
        .hasToString("{wslink=1.0, id=publish:a.topic:0, result=first}");
    assertThat(Views.of(Messages.received(encoding, second)))
        .hasToString("{wslink=1.0, id=publish:a.topic:12, result=other}");
  }

  @ParameterizedTest
  @EnumSource
  void namesAndFieldsAreText(Encoding encoding) {
    Fields fields = Fields.of("größe", "b");
    MessageReader in =
        Messages.result(
            encoding,
            out -> {
              out.beginMap(1);
              out.writeField(fields, 0);
              out.writeName(fields, 1);
              out.endMap();
            });
    assertThat(Views.of(in.readAny())).hasToString("{größe=b}");
  }

  @Test
  void largeBytesAreSentFromWhereTheyAre() {
    byte[] large = new byte[5000];
    ByteBuffer buffer = ByteBuffer.allocateDirect(6000).position(500);
    EncodedMessage message =
        Messages.encoded(
            Encoding.MESSAGE_PACK,
            out -> {
              out.beginList(4);
              out.writeBytes(large);
              out.writeBytes(buffer);
              out.writeInt(1);
              out.writeBytes(large);
              out.endList();
            });
    assertThat(buffer.position()).isEqualTo(500);
    List<ByteBuffer> parts = message.frames(0).iterator().next().parts();
    large[7] = 7;
    assertThat(parts.stream().filter(part -> part.remaining() == 5000 && part.get(7) == 7))
        .hasSize(2);
    assertThat(parts.stream().filter(ByteBuffer::isDirect)).hasSize(1);
    MessageReader in = Messages.received(Encoding.MESSAGE_PACK, message);
    in.enterResult();
    List<?> list = (List<?>) in.readAny();
    assertThat(list).hasSize(4).element(1).isEqualTo(new byte[5500]);
    assertThat(Frames.of(message, 100)).allMatch(frame -> frame.size() <= 100);
  }

  @Test
  void eachOccurrenceOfBytesIsAnAttachmentAheadOfTheMessage() {
    AtomicInteger attachments = new AtomicInteger();
    MessageWriter writer = Writers.newWriter(Encoding.JSON, attachments);
    byte[] bytes = {1, 2};
    writer.beginResult("rpc:c:0");
    writer.writeAny(Arrays.asList(bytes, bytes));
    EncodedMessage message = writer.end();
    assertThat(message.hasAttachments()).isTrue();
    List<Frame> frames = Frames.of(message, 8);
    assertThat(frames).extracting(Frame::text).containsExactly(true, false, true, false, true);
    assertThat(text(frames.get(2)))
        .isEqualTo(
            "{\"wslink\":\"1.0\",\"method\":\"wslink.binary.attachment\",\"args\":[\"wslink_bin1\"]}");
    assertThat(Frames.bytes(frames.get(3))).isEqualTo(bytes);
    assertThat(text(frames.get(4)))
        .isEqualTo(
            "{\"wslink\":\"1.0\",\"id\":\"rpc:c:0\",\"result\":[\"wslink_bin0\",\"wslink_bin1\"]}");
    assertThat(message.size()).isEqualTo(frames.stream().mapToInt(Frame::size).sum());
    assertThat(attachments).hasValue(2);
  }

  @Test
  void jsonIsPythonsOrStandard() {
    assertThat(json(Encoding.JSON, out -> numbers(out)))
        .endsWith(":[NaN,Infinity,-Infinity,1.0,0.1,1180591620717411303424]}");
    assertThat(json(Encoding.STRICT_JSON, out -> numbers(out)))
        .endsWith(":[null,null,null,1.0,0.1,1180591620717411303424]}");
    refused(Encoding.STRICT_JSON, out -> out.writeBytes(new byte[1]), "without bytes");
  }

  private static void numbers(WireWriter out) {
    out.beginList(6);
    out.writeDouble(Double.NaN);
    out.writeFloat(Float.POSITIVE_INFINITY);
    out.writeDouble(Double.NEGATIVE_INFINITY);
    out.writeDouble(1);
    out.writeFloat(0.1f);
    out.writeAny(BigInteger.TWO.pow(70));
    out.endList();
  }

  @Test
  void integersBeyond64BitsAreRefusedByGeneration2() {
    BigInteger large = BigInteger.TWO.pow(64);
    refused(Encoding.MESSAGE_PACK, out -> out.writeAny(large), "of 64 bits, got " + large);
    refused(Encoding.MESSAGE_PACK, out -> out.writeAny(large.negate()), "an integer of 64 bits");
  }

  private static String json(Encoding encoding, Consumer<WireWriter> value) {
    return text(Messages.encoded(encoding, value).frames(0).iterator().next());
  }

  private static String text(Frame frame) {
    return new String(Frames.bytes(frame), StandardCharsets.UTF_8);
  }

  private static void refused(Encoding encoding, Consumer<WireWriter> value, String words) {
    assertThatThrownBy(() -> Messages.encoded(encoding, value))
        .as(encoding.name().toLowerCase(Locale.ROOT))
        .isInstanceOf(WireException.class)
        .hasMessageContaining(words);
  }
}
