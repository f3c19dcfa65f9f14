package io.github.wslink4j.codec.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.RandomValues;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.transport.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come, they are read or refused, in the two ways that are announced. */
class MutationTest {
  private static final Fields FIELDS = Fields.of("0", "1").optional("k1", "k2");

  private static final List<Consumer<WireReader>> READS =
      List.of(
          WireReader::peek,
          WireReader::readNull,
          WireReader::readBoolean,
          WireReader::readByte,
          WireReader::readShort,
          WireReader::readInt,
          WireReader::readLong,
          WireReader::readFloat,
          WireReader::readDouble,
          WireReader::readChar,
          WireReader::readString,
          WireReader::readBytes,
          WireReader::readByteBuffer,
          in -> in.readName(FIELDS),
          WireReader::readShorts,
          WireReader::readInts,
          WireReader::readLongs,
          WireReader::readFloats,
          WireReader::readDoubles,
          WireReader::readAny,
          WireReader::skipValue,
          MutationTest::readFields);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedMessagesAreReadOrRefused(long seed) {
    Random random = new Random(seed);
    for (Encoding encoding : List.of(Encoding.MESSAGE_PACK, Encoding.JSON)) {
      List<Frame> frames = Frames.of(message(encoding, seed), random.nextBoolean() ? 0 : 300);
      for (int i = 0; i < 20; i++) {
        assertThatCode(() -> receiveDamaged(encoding, frames, random)).doesNotThrowAnyException();
      }
    }
  }

  private static EncodedMessage message(Encoding encoding, long seed) {
    MessageWriter writer = Writers.newWriter(encoding, new AtomicInteger());
    writer.beginCall("rpc:c:0", "a.method", 1);
    writer.writeAny(new RandomValues(seed).tree(25));
    writer.beginKeywords(1);
    writer.writeKey("k1");
    writer.writeAny(new RandomValues(-seed).tree(15));
    return writer.end();
  }

  private static void receiveDamaged(Encoding encoding, List<Frame> frames, Random random) {
    Generation generation = encoding == Encoding.JSON ? Generation.ONE : Generation.TWO;
    MessageDecoder decoder = generation.newServerDecoder(DecoderLimits.DEFAULT);
    decoder.authenticated();
    int damaged = random.nextInt(frames.size());
    try {
      for (int i = 0; i < frames.size(); i++) {
        byte[] bytes = Frames.bytes(frames.get(i));
        byte[] sent = i == damaged ? damage(bytes, random) : bytes;
        MessageReader message = Frames.receive(decoder, frames.get(i).text(), sent);
        if (message != null) {
          readEverything(message);
          readEverything(message.detach());
        }
      }
    } catch (ProtocolException refused) {
      assertThat(refused.closeCode()).isBetween(1002, 1009);
    }
  }

  private static byte[] damage(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(Math.max(damaged.length, 1));
      damaged =
          switch (damaged.length == 0 ? 0 : random.nextInt(4)) {
            case 0 -> inserted(damaged, at, (byte) random.nextInt());
            case 1 -> Arrays.copyOf(damaged, at);
            default -> flipped(damaged, at, random.nextInt(256));
          };
    }
    return damaged;
  }

  private static byte[] inserted(byte[] bytes, int at, byte value) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
    longer[at] = value;
    return longer;
  }

  private static byte[] flipped(byte[] bytes, int at, int mask) {
    bytes[at] ^= (byte) mask;
    return bytes;
  }

  private static void readEverything(MessageReader message) {
    for (Consumer<WireReader> read : READS) {
      attempt(message, in -> readArguments(message, read));
      attempt(message, in -> readKeywords(message));
      if (message.enterResult() || message.enterError()) {
        attempt(message, read);
      }
    }
  }

  private static void readArguments(MessageReader message, Consumer<WireReader> read) {
    if (message.enterArguments()) {
      message.beginList();
      readElements(message, read);
    }
  }

  private static void readKeywords(MessageReader message) {
    if (message.enterKeywords()) {
      readFields(message);
    }
  }

  private static void readElements(MessageReader message, Consumer<WireReader> read) {
    while (message.nextElement()) {
      long place = message.mark();
      attempt(message, read);
      message.reset(place);
      message.skipValue();
    }
  }

  private static void attempt(WireReader in, Consumer<WireReader> read) {
    try {
      read.accept(in);
    } catch (WireException refused) {
      assertThat(refused).hasMessageContaining(": ");
    }
  }

  private static void readFields(WireReader in) {
    in.beginMap();
    while (in.nextField(FIELDS) != WireReader.END) {
      in.readAny();
    }
  }
}
