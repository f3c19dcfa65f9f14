package io.github.wslink4j.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireType;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both generations read alike, and say the same of what they do not take. */
class MessageReaderTest {

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void errorsNameThePlaceAndBothKinds(Encoding encoding) {
    MessageReader in =
        Messages.result(encoding, List.of(1, Map.of("items", List.of(1, Map.of("size", "big")))));
    in.beginList();
    in.nextElement();
    in.skipValue();
    in.nextElement();
    in.beginMap();
    assertThat(in.nextKey()).isEqualTo("items");
    in.beginList();
    in.nextElement();
    in.readInt();
    in.nextElement();
    in.beginMap();
    in.nextField(Fields.of("size"));
    refused(in::readInt, "result[1].items[1].size: expected an integer, got text");
    assertThat(in.error("is not to my taste", new IllegalStateException("x")))
        .hasMessage("result[1].items[1].size: is not to my taste")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void everyKindIsRefusedWhereAnotherIsExpected(Encoding encoding) {
    refusal(encoding, null, WireReader::readInt, "expected an integer, got null");
    refusal(encoding, true, WireReader::readDouble, "expected a number, got a boolean");
    refusal(encoding, 5, WireReader::readString, "expected text, got an integer");
    refusal(encoding, 5.5, WireReader::readString, "expected text, got a number");
    refusal(encoding, "a", WireReader::readBytes, "expected bytes, got text");
    refusal(encoding, "a", WireReader::readBoolean, "expected a boolean, got text");
    refusal(encoding, List.of(), WireReader::readBoolean, "expected a boolean, got a list");
    refusal(encoding, Map.of(), WireReader::readInts, "expected a list, got a map");
    refusal(encoding, Map.of(), in -> list(in), "expected a list, got a map");
    refusal(encoding, List.of(), in -> map(in), "expected a map, got a list");
    refusal(encoding, new byte[3], WireReader::readLong, "expected an integer, got bytes");
    refusal(encoding, "ab", WireReader::readChar, "expected text of one character, got \"ab\"");
    refusal(encoding, "", WireReader::readChar, "expected text of one character, got \"\"");
    refusal(
        encoding,
        "PURPLE",
        in -> in.readName(Fields.of("RED", "BLUE")),
        "expected one of RED, BLUE, got \"PURPLE\"");
  }

  private static void list(WireReader in) {
    in.beginList();
  }

  private static void map(WireReader in) {
    in.beginMap();
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void numbersAreTakenAsJavaScriptSendsThem(Encoding encoding) {
    assertThat(read(encoding, 1.0, WireReader::readInt)).isEqualTo(1);
    assertThat(read(encoding, -128.0, WireReader::readByte)).isEqualTo((byte) -128);
    assertThat(read(encoding, 0x1p53 - 1, WireReader::readLong)).isEqualTo((1L << 53) - 1);
    assertThat(read(encoding, 1 - 0x1p53, WireReader::readLong)).isEqualTo(1 - (1L << 53));
    assertThat(read(encoding, Long.MIN_VALUE, WireReader::readLong)).isEqualTo(Long.MIN_VALUE);
    assertThat(read(encoding, 7, WireReader::readDouble)).isEqualTo(7.0);
    assertThat(read(encoding, 7, WireReader::readFloat)).isEqualTo(7f);
    assertThat(read(encoding, 0.1f, WireReader::readFloat)).isEqualTo(0.1f);
    assertThat(read(encoding, Double.NaN, WireReader::readDouble)).isNaN();
    assertThat(read(encoding, 1, WireReader::readBoolean)).isTrue();
    assertThat(read(encoding, 0.0, WireReader::readBoolean)).isFalse();
    BigInteger beyond = BigInteger.ONE.shiftLeft(63);
    assertThat(read(encoding, beyond, WireReader::readDouble)).isEqualTo(0x1p63);

    refusal(encoding, 1.5, WireReader::readInt, "expected an integer, got 1.5");
    refusal(encoding, Double.NaN, WireReader::readInt, "expected an integer, got NaN");
    refusal(
        encoding,
        -0x1p53,
        WireReader::readLong,
        "expected an integer, got -9.007199254740992E15, which is rounded: numbers in JavaScript"
            + " are, beyond ±(2^53−1)");
    refusal(encoding, 2, WireReader::readBoolean, "expected a boolean, got 2");
    refusal(encoding, 128, WireReader::readByte, "expected an integer from -128 to 127, got 128");
    refusal(
        encoding,
        -32769,
        WireReader::readShort,
        "expected an integer from -32768 to 32767, got -32769");
    refusal(
        encoding,
        1L << 31,
        WireReader::readInt,
        "expected an integer from -2147483648 to 2147483647, got 2147483648");
    refusal(
        encoding,
        beyond,
        WireReader::readLong,
        "expected an integer of 64 bits, got 9223372036854775808");
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void peekTellsTheKindAndReadsNothing(Encoding encoding) {
    assertThat(Messages.result(encoding, (Object) null).peek()).isEqualTo(WireType.NULL);
    assertThat(Messages.result(encoding, true).peek()).isEqualTo(WireType.BOOLEAN);
    assertThat(Messages.result(encoding, 1).peek()).isEqualTo(WireType.INTEGER);
    assertThat(Messages.result(encoding, 1.5).peek()).isEqualTo(WireType.FLOAT);
    assertThat(Messages.result(encoding, "a").peek()).isEqualTo(WireType.TEXT);
    assertThat(Messages.result(encoding, new byte[1]).peek()).isEqualTo(WireType.BYTES);
    assertThat(Messages.result(encoding, List.of()).peek()).isEqualTo(WireType.LIST);
    assertThat(Messages.result(encoding, Map.of()).peek()).isEqualTo(WireType.MAP);
    MessageReader in = Messages.result(encoding, "a");
    assertThat(in.readNull()).isFalse();
    assertThat(in.peek()).isEqualTo(WireType.TEXT);
    assertThat(in.readChar()).isEqualTo('a');
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void fieldsAreFoundInAnyOrderAndUnderTheirAliases(Encoding encoding) {
    Fields fields = Fields.of("a", "b").optional("c").alias(1, "bee");
    MessageReader in = Messages.result(encoding, out -> fields(out, "c", "x", "bee", "a"));
    in.beginMap();
    List<Integer> found = new ArrayList<>();
    for (int field; (field = in.nextField(fields)) != WireReader.END; ) {
      found.add(field);
      in.skipValue();
    }
    assertThat(found).containsExactly(2, WireReader.UNKNOWN, 1, 0);
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void missingAndRepeatedFieldsAreRefused(Encoding encoding) {
    Fields fields = Fields.of("a").optional("b").alias(0, "ay");
    refused(
        () -> allFields(Messages.result(encoding, out -> fields(out, "b", "c")), fields),
        "result: missing field \"a\"");
    refused(
        () -> allFields(Messages.result(encoding, out -> fields(out, "a", "b", "ay")), fields),
        "result.ay: the field comes twice");
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void thereMayBeMoreFieldsThanTheBitsOfALong(Encoding encoding) {
    String[] names = IntStream.range(0, 200).mapToObj(i -> "f" + i).toArray(String[]::new);
    Fields fields = Fields.of(names);
    allFields(Messages.result(encoding, out -> fields(out, names)), fields);

    String[] without = names.clone();
    without[199] = "other";
    refused(
        () -> allFields(Messages.result(encoding, out -> fields(out, without)), fields),
        "result: missing field \"f199\"");
    without[199] = "f64";
    refused(
        () -> allFields(Messages.result(encoding, out -> fields(out, without)), fields),
        "result.f64: the field comes twice");
    without[199] = "f0";
    refused(
        () -> allFields(Messages.result(encoding, out -> fields(out, without)), fields),
        "result.f0: the field comes twice");
  }

  private static void fields(WireWriter out, String... names) {
    out.beginMap(names.length);
    for (String name : names) {
      out.writeKey(name);
      out.writeInt(1);
    }
    out.endMap();
  }

  private static void allFields(WireReader in, Fields fields) {
    in.beginMap();
    while (in.nextField(fields) != WireReader.END) {
      in.readInt();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void aPlaceCanBeComeBackTo(Encoding encoding) {
    Fields fields = Fields.of("a", "b", "c");
    MessageReader in = Messages.result(encoding, out -> fields(out, "a", "b", "c"));
    long value = in.mark();
    allFields(in, fields);
    in.reset(value);
    in.beginMap();
    long beginning = in.mark();
    in.nextField(fields);
    in.readInt();
    long second = in.mark();
    in.nextField(fields);
    in.readInt();
    in.reset(second);
    assertThat(in.nextField(fields)).isEqualTo(1);
    in.reset(beginning);
    for (int field = 0; field < 3; field++) {
      assertThat(in.nextField(fields)).isEqualTo(field);
      in.readInt();
    }
    assertThat(in.nextField(fields)).isEqualTo(WireReader.END);
    in.reset(beginning);
    assertThat(in.nextKey()).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void arraysOfNumbersComeAsListsOrAsLittleEndianBytes(Encoding encoding) {
    List<Integer> list = List.of(1, -2, 300);
    assertThat(read(encoding, list, WireReader::readShorts)).containsExactly(1, -2, 300);
    assertThat(read(encoding, list, WireReader::readInts)).containsExactly(1, -2, 300);
    assertThat(read(encoding, list, WireReader::readLongs)).containsExactly(1, -2, 300);
    assertThat(read(encoding, list, WireReader::readFloats)).containsExactly(1, -2, 300);
    assertThat(read(encoding, list, WireReader::readDoubles)).containsExactly(1, -2, 300);

    ByteBuffer packed = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    packed.putDouble(0, 1.5).putDouble(8, -2.5);
    byte[] bytes = packed.array();
    assertThat(read(encoding, bytes, WireReader::readDoubles)).containsExactly(1.5, -2.5);
    assertThat(read(encoding, bytes, WireReader::readLongs))
        .containsExactly(packed.getLong(0), packed.getLong(8));
    assertThat(read(encoding, bytes, WireReader::readFloats))
        .hasSize(4)
        .contains(packed.getFloat(4));
    assertThat(read(encoding, bytes, WireReader::readInts)).hasSize(4).contains(packed.getInt(4));
    assertThat(read(encoding, bytes, WireReader::readShorts))
        .hasSize(8)
        .contains(packed.getShort(6));
    refusal(
        encoding,
        new byte[7],
        WireReader::readInts,
        "expected bytes for numbers of 4 bytes, got 7 bytes");
    MessageReader in = Messages.result(encoding, List.of(1, "x"));
    refused(in::readInts, "result[1]: expected an integer, got text");
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void whatIsReturnedIsTheCallersOwn(Encoding encoding) {
    byte[] bytes = {1, 2, 3};
    MessageReader in = Messages.result(encoding, List.of(bytes, bytes));
    in.beginList();
    in.nextElement();
    ByteBuffer first = in.readByteBuffer();
    assertThat(first.position()).isZero();
    assertThat(first.remaining()).isEqualTo(3);
    first.put(0, (byte) 9);
    in.nextElement();
    assertThat(in.readBytes()).containsExactly(1, 2, 3);
    assertThat(bytes).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void theEnvelopeIsReadFromAnywhere(Encoding encoding) {
    MessageWriter writer = Writers.newWriter(encoding, new AtomicInteger());
    writer.beginCall("system:c0:0", "b.second", 1);
    writer.writeInt(1);
    writer.beginKeywords(1);
    writer.writeKey("k");
    writer.writeInt(2);
    MessageReader in = Messages.received(encoding, writer.end());
    in.enterKeywords();
    in.beginMap();
    in.nextKey();
    assertThat(in.id()).isEqualTo("system:c0:0");
    assertThat(in.method()).isEqualTo("b.second");
    assertThat(in.isSystem()).isTrue();
    assertThat(in.hasKeywords()).isTrue();
    assertThat(in.findMethod(Fields.of("a.first", "b.second"))).isEqualTo(1);
    assertThat(in.findMethod(Fields.none())).isEqualTo(-1);
    assertThat(in.enterResult()).isFalse();
    assertThat(in.enterError()).isFalse();
    in.enterKeywords();
    in.beginMap();
    in.nextKey();
    assertThat(in.readInt()).isEqualTo(2);
    in.enterArguments();
    in.beginList();
    in.nextElement();
    refused(in::readString, "args[0]: expected text, got an integer");
    in.enterKeywords();
    in.beginMap();
    in.nextKey();
    refused(in::readString, "kwargs.k: expected text, got an integer");
  }

  private static <T> T read(
      Encoding encoding, @Nullable Object value, Function<WireReader, T> read) {
    return Objects.requireNonNull(read.apply(Messages.result(encoding, value)));
  }

  private static void refusal(
      Encoding encoding, @Nullable Object value, Consumer<WireReader> read, String words) {
    refused(() -> read.accept(Messages.result(encoding, value)), "result: " + words);
  }

  private static void refused(Runnable read, String words) {
    assertThatThrownBy(read::run).isInstanceOf(WireException.class).hasMessage(words);
  }
}
