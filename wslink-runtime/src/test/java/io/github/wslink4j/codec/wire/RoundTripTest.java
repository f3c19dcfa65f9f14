package io.github.wslink4j.codec.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.RandomValues;
import io.github.wslink4j.codec.Views;
import io.github.wslink4j.transport.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAgain(long seed) {
    RandomValues values = new RandomValues(seed);
    List<@Nullable Object> positional = new ArrayList<>();
    for (long i = seed % 4; i > 0; i--) {
      positional.add(values.tree(40));
    }
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    for (long i = seed % 3; i > 0; i--) {
      keywords.put("k" + i, values.tree(40));
    }
    for (Encoding encoding : List.of(Encoding.MESSAGE_PACK, Encoding.JSON)) {
      MessageWriter writer = Writers.newWriter(encoding, new AtomicInteger());
      EncodedMessage call = call(writer, positional, keywords);
      MessageReader message = Frames.receive(newDecoder(encoding), call);
      assertThat(message).isNotNull();
      assertThat(message.id()).isEqualTo("rpc:ä:1");
      assertThat(message.method()).isEqualTo("a.method");
      MessageReader detached = message.detach();
      for (MessageReader reader : List.of(message, detached)) {
        assertThat(reader.enterArguments()).isTrue();
        assertThat(Views.of(reader.readAny())).isEqualTo(Views.of(positional));
        assertThat(reader.enterKeywords()).isTrue();
        assertThat(Views.of(reader.readAny())).isEqualTo(Views.of(keywords));
      }
    }
  }

  private static EncodedMessage call(
      MessageWriter writer,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords) {
    writer.beginCall("rpc:ä:1", "a.method", positional.size());
    positional.forEach(writer::writeAny);
    writer.beginKeywords(keywords.size());
    keywords.forEach(
        (key, value) -> {
          writer.writeKey(key);
          writer.writeAny(value);
        });
    return writer.end();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chunksOfSeveralMessagesMayComeInAnyOrder(long seed) {
    Random random = new Random(seed);
    RandomValues values = new RandomValues(seed);
    MessageWriter writer = Writers.newWriter(Encoding.MESSAGE_PACK, new AtomicInteger());
    Set<@Nullable Object> sent = new HashSet<>();
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Object value = values.tree(30);
      writer.beginPublication("t" + i, i);
      writer.writeAny(value);
      EncodedMessage message = writer.end();
      int limit = Math.max(message.size() / (1 + random.nextInt(40)), 1 + random.nextInt(40));
      List<Frame> cut = Frames.of(message, limit);
      assertThat(cut).allMatch(frame -> frame.size() <= Math.max(limit, 13));
      frames.addAll(cut);
      sent.add(List.of("publish:t" + i + ":" + i, String.valueOf(Views.of(value))));
    }
    Collections.shuffle(frames, random);

    MessageDecoder decoder = newDecoder(Encoding.MESSAGE_PACK);
    Set<@Nullable Object> received = new HashSet<>();
    for (Frame frame : frames) {
      MessageReader message = Frames.receive(decoder, false, Frames.bytes(frame));
      if (message != null && message.enterResult()) {
        received.add(
            List.of(String.valueOf(message.id()), String.valueOf(Views.of(message.readAny()))));
      }
    }
    assertThat(received).isEqualTo(sent);
  }

  private static MessageDecoder newDecoder(Encoding encoding) {
    Generation generation = encoding == Encoding.MESSAGE_PACK ? Generation.TWO : Generation.ONE;
    MessageDecoder decoder = generation.newServerDecoder(DecoderLimits.DEFAULT);
    decoder.authenticated();
    return decoder;
  }
}
