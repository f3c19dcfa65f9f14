package io.github.wslink4j.codegen.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.Messages;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
  private static final Codec<LocalDate> DATE =
      Codecs.text("a date (2026-01-31)", LocalDate::parse, LocalDate::toString);

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void valuesComeBackAsTheyWere(Encoding encoding) {
    same(encoding, Codecs.BOOLEAN, true);
    same(encoding, Codecs.BYTE, Byte.MIN_VALUE);
    same(encoding, Codecs.SHORT, Short.MAX_VALUE);
    same(encoding, Codecs.INT, Integer.MIN_VALUE);
    same(encoding, Codecs.LONG, -WireWriter.MAX_SAFE_INTEGER);
    same(encoding, Codecs.WIDE_LONG, Long.MIN_VALUE);
    same(encoding, Codecs.FLOAT, Float.MIN_VALUE);
    same(encoding, Codecs.FLOAT, Float.NaN);
    same(encoding, Codecs.FLOAT, 0.1f);
    same(encoding, Codecs.DOUBLE, Double.MAX_VALUE);
    same(encoding, Codecs.DOUBLE, Double.POSITIVE_INFINITY);
    same(encoding, Codecs.CHAR, 'ß');
    same(encoding, Codecs.STRING, "grüße 😀 \"\\\n\u0000");
    same(encoding, Codecs.BYTES, new byte[] {1, 2});
    same(encoding, Codecs.BYTE_BUFFER, ByteBuffer.wrap(new byte[] {1, 2}));
    same(encoding, DATE, LocalDate.of(2026, 1, 31));
    same(encoding, DATE.list(), List.of(LocalDate.EPOCH));
    same(encoding, Codecs.INT.collection(), List.of(1, 2));
    same(encoding, Codecs.STRING.array(String[]::new), new String[] {"a", "b"});
    same(encoding, Codecs.STRING.mapTo(Codecs.INT.list()), Map.of("a", List.of(1)));
    same(encoding, Codecs.INT.mapTo(DATE), Map.of(7, LocalDate.MIN));
    same(encoding, Codecs.INT.optional(), Optional.of(1));
    same(encoding, Codecs.INT.optional(), Optional.empty());
    same(encoding, Codecs.deferred(() -> Codecs.INT), 5);
    assertThat(there(encoding, Codecs.INT.nullable(), null)).isNull();
    assertThat(there(encoding, Codecs.VOID, null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {-999_999_999, -12_026, -44, -1, 0, 1, 987, 2026, 9999, 10_000, 999_999_999})
  void yearsOfAnyLengthComeBackAsTheyWere(int year) {
    same(Encoding.JSON, TextCodecs.YEAR, Year.of(year));
    same(Encoding.JSON, TextCodecs.YEAR_MONTH, YearMonth.of(year, 12));
    same(Encoding.JSON, TextCodecs.LOCAL_DATE, LocalDate.of(year, 12, 31));
  }

  private static <T> void same(Encoding encoding, Codec<T> codec, T value) {
    assertThat(there(encoding, codec, value)).isEqualTo(value);
  }

  private static <T extends @Nullable Object> T there(Encoding encoding, Codec<T> codec, T value) {
    return codec.read(Messages.result(encoding, (WireWriter out) -> codec.write(out, value)));
  }

  @Test
  void aSetKeepsTheOrderOfTheWireAndTakesWhatComesTwice() {
    MessageReader in = Messages.result(Encoding.MESSAGE_PACK, List.of(3, 1, 3, 2));
    Set<Integer> set = Codecs.INT.set().read(in);
    assertThat(set).isInstanceOf(LinkedHashSet.class).containsExactly(3, 1, 2);
  }

  @Test
  void collectionsAreTheCallersToChange() {
    List<Integer> list = Codecs.INT.list().read(Messages.result(Encoding.MESSAGE_PACK, List.of(1)));
    list.add(2);
    assertThat(list).containsExactly(1, 2);
  }

  @Test
  void textThatCannotBeParsedIsRefusedWithItsPlaceAndItsCause() {
    MessageReader in = Messages.result(Encoding.MESSAGE_PACK, List.of("2026-01-31", "tomorrow"));
    assertThatThrownBy(() -> DATE.list().read(in))
        .isInstanceOf(WireException.class)
        .hasMessage("result[1]: expected a date (2026-01-31), got \"tomorrow\"")
        .hasCauseInstanceOf(RuntimeException.class);
  }

  @Test
  void whatACodecOfOnesOwnRefusesIsToldWithItsPlace() {
    Codec<List<Integer>> codec =
        Codecs.checked(Codecs.of(in -> Integer.decode(in.readString()), WireWriter::writeInt))
            .list();
    MessageReader in = Messages.result(Encoding.MESSAGE_PACK, List.of("0x10", "red"));
    assertThatThrownBy(() -> codec.read(in))
        .isInstanceOf(WireException.class)
        .hasMessage("result[1]: For input string: \"red\"");
    MessageReader other = Messages.result(Encoding.MESSAGE_PACK, List.of(7));
    assertThatThrownBy(() -> codec.read(other))
        .hasMessage("result[0]: expected text, got an integer");
  }

  @Test
  void aKeyThatCannotBeParsedIsRefusedWithItsPlace() {
    Codec<Map<Integer, Integer>> codec = Codecs.INT.mapTo(Codecs.INT);
    MessageReader in = Messages.result(Encoding.JSON, Map.of("seven", 1));
    assertThatThrownBy(() -> codec.read(in))
        .isInstanceOf(WireException.class)
        .hasMessage("result.seven: expected an integer of 32 bits, got \"seven\"");
  }

  @Test
  void aMissingElementIsRefusedWhereItIsWritten() {
    Codec<List<String>> codec = Codecs.STRING.list();
    List<String> withNull = Arrays.asList("a", null);
    assertThatThrownBy(
            () -> Messages.encoded(Encoding.MESSAGE_PACK, out -> codec.write(out, withNull)))
        .isInstanceOf(WireException.class)
        .hasMessage("result[1]: expected text, got null");
  }

  @Test
  void aLongThatJavaScriptWouldRoundIsRefused() {
    for (long value : new long[] {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThatThrownBy(
              () -> Messages.encoded(Encoding.JSON, out -> Codecs.LONG.write(out, value)))
          .isInstanceOf(WireException.class)
          .hasMessageContaining(Long.toString(value));
    }
  }
}
