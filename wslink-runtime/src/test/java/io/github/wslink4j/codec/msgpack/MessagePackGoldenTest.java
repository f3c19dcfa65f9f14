package io.github.wslink4j.codec.msgpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.Golden;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.Views;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagePackGoldenTest {

  static Stream<Golden> recordings() {
    return Golden.all("v2");
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void everyMessageIsDecodedAndWrittenAgainByteForByte(Golden golden) {
    Map<String, ChunkDecoder> decoders = new HashMap<>();
    Map<String, ByteArrayOutputStream> bodies = new HashMap<>();
    MessagePackWriter writer = new MessagePackWriter();
    for (Golden.Exchange frame : golden.frames()) {
      String stream = frame.connection() + (frame.fromClient() ? " up" : " down");
      ChunkDecoder decoder = decoders.computeIfAbsent(stream, s -> newDecoder(frame.fromClient()));
      ByteArrayOutputStream body = bodies.computeIfAbsent(stream, s -> new ByteArrayOutputStream());
      body.write(frame.bytes(), Chunk.HEADER, frame.bytes().length - Chunk.HEADER);

      MessageReader message = Frames.receive(decoder, false, frame.bytes());

      if (frame.message() == null) {
        assertThat(message).isNull();
      } else {
        assertThat(message).isNotNull();
        assertThat(Views.of(message)).isEqualTo(Views.ofRecorded(frame.message()));
        assertThat(message.size()).isEqualTo(body.size());
        EncodedMessage again = Views.rewrite(message, writer);
        assertThat(body(again)).isEqualTo(withTextKeys(body.toByteArray()));
        body.reset();
      }
    }
  }

  @Test
  void tinyChunksAreCutAsTheReferenceCutsThem() {
    Golden golden = Golden.load("v2", "tiny-chunks");
    ChunkDecoder decoder = newDecoder(false);
    List<Golden.Exchange> down =
        golden.frames().stream().filter(frame -> !frame.fromClient()).toList();
    int first = 0;
    for (int i = 0; i < down.size(); i++) {
      MessageReader message = Frames.receive(decoder, false, down.get(i).bytes());
      if (message == null) {
        continue;
      }
      List<byte[]> recorded =
          down.subList(first, i + 1).stream().map(frame -> withoutId(frame.bytes())).toList();
      List<byte[]> ours =
          Frames.of(Views.rewrite(message, new MessagePackWriter()), 8).stream()
              .map(frame -> withoutId(Frames.bytes(frame)))
              .toList();
      assertThat(ours).usingRecursiveComparison().isEqualTo(recorded);
      first = i + 1;
    }
    assertThat(first).isEqualTo(down.size()).isPositive();
  }

  private static ChunkDecoder newDecoder(boolean fromClient) {
    ChunkDecoder decoder =
        fromClient
            ? ChunkDecoder.ofServer(DecoderLimits.DEFAULT)
            : ChunkDecoder.ofClient(DecoderLimits.DEFAULT);
    decoder.authenticated();
    return decoder;
  }

  /** The one dictionary with an integer as a key, {1: "one", "b": 2}, as this side writes it. */
  private static byte[] withTextKeys(byte[] message) {
    HexFormat hex = HexFormat.of();
    return hex.parseHex(hex.formatHex(message).replace("8201a36f6e65a1", "82a131a36f6e65a1"));
  }

  private static byte[] withoutId(byte[] frame) {
    return Arrays.copyOfRange(frame, Integer.BYTES, frame.length);
  }

  private static byte[] body(EncodedMessage message) {
    byte[] frame = Frames.bytes(message.frames(0).iterator().next());
    return Arrays.copyOfRange(frame, Chunk.HEADER, frame.length);
  }
}
