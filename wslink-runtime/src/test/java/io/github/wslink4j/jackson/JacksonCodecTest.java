package io.github.wslink4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.transport.Frame;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JacksonCodecTest {

  /** A type of somebody else's. */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared but by its parts.
  record Polygon(@JsonProperty("label") String name, List<Point> points, byte[] texture) {}

  /** Part of it. */
  record Point(int x, double y) {}

  private static final JacksonCodec<Polygon> CODEC = new JacksonCodec<>(Polygon.class);

  @ParameterizedTest
  @EnumSource
  void aValueComesBackAsItWas(Generation generation) {
    Polygon polygon = new Polygon("p", List.of(new Point(1, 2.5)), new byte[] {1, 2, -1});
    MessageReader message = send(generation, out -> CODEC.write(out, polygon));
    Polygon read = CODEC.read(message);
    assertThat(read).usingRecursiveComparison().isEqualTo(polygon);
  }

  @ParameterizedTest
  @EnumSource
  void annotationsOfJacksonCount(Generation generation) {
    Polygon polygon = new Polygon("p", List.of(), new byte[0]);
    MessageReader message = send(generation, out -> CODEC.write(out, polygon));
    assertThat(message.readAny()).asString().contains("label=p").doesNotContain("name");
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNotFitIsRefusedWithItsPlaceAndWithoutNamesOfClasses(Generation generation) {
    MessageReader message =
        send(generation, out -> out.writeAny(Map.of("points", List.of(Map.of("x", "a")))));
    assertThatThrownBy(() -> CODEC.read(message))
        .isInstanceOf(WireException.class)
        .hasMessage("result: expected Polygon, got something else at points[0].x");
  }

  @ParameterizedTest
  @EnumSource
  void nullIsRefused(Generation generation) {
    MessageReader message = send(generation, MessageWriter::writeNull);
    assertThatThrownBy(() -> CODEC.read(message))
        .isInstanceOf(WireException.class)
        .hasMessage("result: expected Polygon, got null");
  }

  private static MessageReader send(Generation generation, Consumer<MessageWriter> value) {
    Encoding encoding = generation == Generation.ONE ? Encoding.JSON : Encoding.MESSAGE_PACK;
    MessageWriter out = Writers.newWriter(encoding, new AtomicInteger());
    out.beginResult("rpc:x:1");
    value.accept(out);
    MessageDecoder decoder = generation.newClientDecoder(DecoderLimits.DEFAULT);
    decoder.authenticated();
    MessageReader message = null;
    for (Frame frame : out.end().frames(0)) {
      byte[] bytes = bytes(frame);
      message = receive(decoder, frame.text(), bytes);
    }
    if (message == null || !message.enterResult()) {
      throw new AssertionError("no result came");
    }
    return message;
  }

  private static @Nullable MessageReader receive(
      MessageDecoder decoder, boolean text, byte[] bytes) {
    return text ? decoder.text(bytes, 0, bytes.length) : decoder.binary(bytes, 0, bytes.length);
  }

  private static byte[] bytes(Frame frame) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (ByteBuffer part : frame.parts()) {
      byte[] copy = new byte[part.remaining()];
      part.duplicate().get(copy);
      bytes.writeBytes(copy);
    }
    return bytes.toByteArray();
  }
}
