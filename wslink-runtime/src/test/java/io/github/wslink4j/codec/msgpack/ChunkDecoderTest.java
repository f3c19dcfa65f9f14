package io.github.wslink4j.codec.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.Frames;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.Messages;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.transport.Frame;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChunkDecoderTest {
  private static final DecoderLimits LIMITS =
      new DecoderLimits(100, 2000, 3, 1000, 2, 20, Duration.ofSeconds(5));

  /** {"wslink": "1.0", "id": "rpc:c:0", "result": 5} */
  private static final byte[] BODY =
      body(Messages.encoded(Encoding.MESSAGE_PACK, out -> out.writeInt(5)).frames(0));

  private final ChunkDecoder decoder = ChunkDecoder.ofServer(LIMITS);

  @Test
  void aMessageInOneChunkIsReadWhereItLies() {
    byte[] frame = chunk(1, 0, BODY.length, BODY);
    MessageReader message = Objects.requireNonNull(decoder.binary(frame, 0, frame.length));
    MessageReader detached = message.detach();
    Arrays.fill(frame, (byte) 0xc1);

    detached.enterResult();
    assertThat(detached.readInt()).isEqualTo(5);
    assertThat(detached.detach()).isSameAs(detached);
    message.enterResult();
    assertThatThrownBy(message::readInt).isInstanceOf(Exception.class);
  }

  @Test
  void anAssembledMessageOwnsItsBytes() {
    assertThat(receive(1, 10, Arrays.copyOfRange(BODY, 10, BODY.length))).isNull();
    MessageReader message = Objects.requireNonNull(receive(1, 0, Arrays.copyOf(BODY, 10)));
    assertThat(message.detach()).isSameAs(message);
    assertThat(message.size()).isEqualTo(BODY.length);
    message.enterResult();
    assertThat(message.readInt()).isEqualTo(5);
  }

  @Test
  void anIdIsFreeAgainWhenItsMessageIsComplete() {
    for (int i = 0; i < 10; i++) {
      assertThat(receive(1, 0, Arrays.copyOf(BODY, 3))).isNull();
      assertThat(receive(1, 3, Arrays.copyOfRange(BODY, 3, BODY.length))).isNotNull();
      assertThat(receive(1, 0, BODY)).isNotNull();
    }
  }

  @Test
  void aFirstChunkMayHaveNoBody() {
    assertThat(receive(1, 0, new byte[0])).isNull();
    assertThat(receive(1, BODY.length, new byte[0])).isNull();
    assertThat(receive(1, 0, BODY)).isNotNull();
  }

  @Test
  void textMeansNothing() {
    assertThat(decoder.text(new byte[] {'{', '}'}, 0, 2)).isNull();
  }

  @Test
  void headersThatCannotBeAreRefused() {
    refused(1002, "shorter than a chunk's header", () -> decoder.binary(new byte[11], 0, 11));
    refused(1002, "shorter than a chunk's header", () -> decoder.binary(new byte[0], 0, 0));
    refused(1002, "no bytes", () -> receive(chunk(1, 0, 0, new byte[0])));
    refused(1002, "ends behind", () -> receive(chunk(1, 8, 10, new byte[3])));
    refused(1002, "ends behind", () -> receive(chunk(1, 0xffff_ffff, 10, new byte[1])));
    refused(1002, "ends behind", () -> receive(chunk(1, 11, 10, new byte[0])));
  }

  @Test
  void chunksThatContradictEachOtherAreRefused() {
    receive(chunk(1, 2, 10, new byte[4]));
    refused(1002, "overlap", () -> receive(chunk(1, 0, 10, new byte[3])));
    refused(1002, "overlap", () -> receive(chunk(1, 2, 10, new byte[4])));
    refused(1002, "overlap", () -> receive(chunk(1, 3, 10, new byte[1])));
    refused(1002, "overlap", () -> receive(chunk(1, 5, 10, new byte[5])));
    refused(1002, "overlap", () -> receive(chunk(1, 0, 10, new byte[10])));
    receive(chunk(1, 0, 10, new byte[2]));
    refused(1002, "overlap", () -> receive(chunk(1, 0, 10, new byte[1])));
    refused(1002, "differ", () -> receive(chunk(1, 8, 11, new byte[1])));
  }

  @Test
  void beforeHelloMessagesAreSmaller() {
    refused(1009, "101 bytes, allowed: 100", () -> receive(chunk(1, 0, 101, new byte[1])));
    assertThat(receive(chunk(1, 0, 100, new byte[1]))).isNull();
    decoder.authenticated();
    assertThat(receive(chunk(2, 0, 2000, new byte[1]))).isNull();
    refused(1009, "2001 bytes, allowed: 2000", () -> receive(chunk(3, 0, 2001, new byte[1])));
    refused(1009, "4294967295 bytes", () -> receive(chunk(3, 0, -1, new byte[1])));
  }

  @Test
  void incompleteMessagesAreCounted() {
    receive(chunk(1, 0, 10, new byte[1]));
    receive(chunk(2, 0, 10, new byte[0]));
    receive(chunk(3, 0, 10, new byte[1]));
    refused(1008, "more than 3", () -> receive(chunk(4, 0, 10, new byte[1])));
    assertThat(receive(4, 0, BODY)).as("a whole one").isNotNull();
  }

  @Test
  void bytesOfIncompleteMessagesAreCounted() {
    decoder.authenticated();
    receive(chunk(1, 0, 900, new byte[500]));
    receive(chunk(2, 100, 900, new byte[500]));
    refused(1008, "more than 1000 bytes", () -> receive(chunk(2, 600, 900, new byte[1])));
  }

  @Test
  void chunksThatWaitApartAreChargedForTheirKeep() {
    decoder.authenticated();
    for (int i = 0; i < 15; i++) {
      receive(chunk(1, 1 + 2 * i, 900, new byte[1]));
    }
    refused(1008, "more than 1000 bytes", () -> receive(chunk(1, 31, 900, new byte[1])));
  }

  @Test
  void completeMessagesAreNotCounted() {
    for (int i = 0; i < 1000; i++) {
      receive(i, 5, Arrays.copyOfRange(BODY, 5, BODY.length));
      assertThat(receive(i, 0, Arrays.copyOf(BODY, 5))).isNotNull();
    }
  }

  @Test
  void aMessageThatStaysIncompleteExpires() {
    long before = System.nanoTime();
    assertThatCode(() -> decoder.expire(Long.MAX_VALUE / 2)).doesNotThrowAnyException();
    receive(chunk(1, 0, 10, new byte[1]));
    decoder.expire(before + Duration.ofSeconds(5).toNanos());
    long later = System.nanoTime() + Duration.ofSeconds(6).toNanos();
    refused(1008, "incomplete for more than PT5S", () -> decoder.expire(later));
    assertThatCode(() -> decoder.expire(later)).doesNotThrowAnyException();
  }

  @Test
  void aClaimedSizeCostsNothing() {
    DecoderLimits wide =
        new DecoderLimits(1 << 30, 1 << 30, 16, 1 << 30, 1, 20, Duration.ofSeconds(5));
    ChunkDecoder roomy = ChunkDecoder.ofServer(wide);
    byte[] first = chunk(1, 0, 1 << 30, new byte[1]);
    byte[] last = chunk(1, (1 << 30) - 1, 1 << 30, new byte[1]);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    roomy.binary(first, 0, first.length);
    roomy.binary(last, 0, last.length);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1 << 20);
  }

  private static byte[] body(Iterable<Frame> frames) {
    byte[] frame = Frames.bytes(frames.iterator().next());
    return Arrays.copyOfRange(frame, Chunk.HEADER, frame.length);
  }

  private @Nullable MessageReader receive(int id, int offset, byte[] part) {
    return receive(chunk(id, offset, BODY.length, part));
  }

  private @Nullable MessageReader receive(byte[] frame) {
    return Frames.receive(decoder, false, frame);
  }

  private static byte[] chunk(int id, int offset, int size, byte[] body) {
    byte[] frame = new byte[Chunk.HEADER + body.length];
    Chunk.putHeader(frame, id, offset, size);
    System.arraycopy(body, 0, frame, Chunk.HEADER, body.length);
    return frame;
  }

  private static void refused(int closeCode, String words, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.closeCode()).isEqualTo(closeCode))
        .hasMessageContaining(words);
  }
}
