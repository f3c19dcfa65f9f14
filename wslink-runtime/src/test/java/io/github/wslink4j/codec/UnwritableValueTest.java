package io.github.wslink4j.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value that cannot be written is named by its place, as one that cannot be read is. */
class UnwritableValueTest {

  private record Item(@Nullable String name, long size, List<Item> parts) {}

  private static final class ItemCodec implements Codec<Item> {
    private static final Fields FIELDS = Fields.of("name", "size", "parts");

    @Override
    public Item read(WireReader in) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(WireWriter out, Item value) {
      out.present(value, "Item");
      out.beginMap(3);
      out.writeField(FIELDS, 0);
      out.writeString(value.name());
      out.writeField(FIELDS, 1);
      out.writeLong(value.size());
      out.writeField(FIELDS, 2);
      list().write(out, value.parts());
      out.endMap();
    }
  }

  private static final ItemCodec ITEM = new ItemCodec();
  private static final Item GOOD = new Item("good", 1, List.of());

  private static Item holding(@Nullable Item... parts) {
    return new Item("holder", 2, Arrays.asList(parts));
  }

  @ParameterizedTest
  @EnumSource
  void aResultIsNamedByFieldsAndIndices(Encoding encoding) {
    refused(encoding, null, "result: expected Item, got null (only @Nullable allows it)");
    refused(encoding, new Item(null, 0, List.of()), "result.name: expected text, got null");
    refused(encoding, holding(GOOD, null), "result.parts[1]: expected Item, got null");
    refused(
        encoding,
        holding(GOOD, holding(GOOD, GOOD, new Item("a\ud800", 0, List.of()))),
        "result.parts[1].parts[2].name: expected text, got a lone surrogate at index 1");
    refused(
        encoding,
        holding(GOOD, holding(GOOD), new Item("", 1L << 53, List.of())),
        "result.parts[2].size: expected an integer within ±(2^53−1), which JavaScript's numbers"
            + " hold, got 9007199254740992 (@BigInt lifts the limit)");
  }

  private static void refused(Encoding encoding, @Nullable Item item, String words) {
    // A null where none may be is what this is about.
    @SuppressWarnings("NullAway")
    Consumer<MessageWriter> value = out -> ITEM.write(out, item);
    refused(encoding, out -> out.beginResult("rpc:c:1"), value, words);
  }

  @ParameterizedTest
  @EnumSource
  void plainValuesAreNamedToo(Encoding encoding) {
    Consumer<MessageWriter> begin = out -> out.beginItem("rpc:c:1");
    refused(
        encoding,
        begin,
        out -> out.writeAny(List.of(1, List.of(), Map.of("a", List.of("b", new Object())))),
        "item[2].a[1]: expected a value that the wire can carry, got java.lang.Object");
    refused(
        encoding,
        begin,
        out -> out.writeAny(Map.of("k".repeat(50), new Object())),
        "item." + "k".repeat(40) + "…: expected a value");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyIsNamedByItsMap(Encoding encoding) {
    Map<String, Integer> nullKey = new HashMap<>();
    nullKey.put(null, 1);
    Codec<Map<String, Integer>> map = Codecs.STRING.mapTo(Codecs.INT);
    Consumer<MessageWriter> begin =
        out -> {
          out.beginResult("rpc:c:1");
          out.beginList(2);
          map.write(out, Map.of("good", 1));
        };
    refused(encoding, begin, out -> map.write(out, nullKey), "result[1]: expected a key, got null");
    refused(
        encoding,
        begin,
        out -> {
          out.beginMap(2);
          out.writeKey("good");
          out.writeInt(1);
          out.writeKey("\ud800");
        },
        "result[1]: expected text, got a lone surrogate");
  }

  @ParameterizedTest
  @EnumSource
  void argumentsAreNamedByPositionAndByKeyword(Encoding encoding) {
    Consumer<MessageWriter> begin = out -> out.beginStreamCall("rpc:c:1", "m", 1, 2);
    Consumer<MessageWriter> first = begin.andThen(out -> out.writeInt(1));
    refused(encoding, begin, out -> out.writeString(null), "args[0]: expected text, got null");
    refused(
        encoding,
        first,
        out -> ITEM.write(out, new Item(null, 0, List.of())),
        "args[1].name: expected text, got null");
    refused(
        encoding,
        first,
        out -> {
          out.writeInt(2);
          out.beginKeywords(2);
          out.writeKey("right");
          out.writeInt(3);
          out.writeKey("left");
          out.writeString(null);
        },
        "kwargs.left: expected text, got null");
  }

  @ParameterizedTest
  @EnumSource(names = {"MESSAGE_PACK", "JSON"})
  void bytesBeforeItDoNotHideThePlace(Encoding encoding) {
    refused(
        encoding,
        out -> out.beginResult("rpc:c:1"),
        out -> {
          out.beginList(6);
          out.writeBytes(new byte[100]);
          out.writeBytes(new byte[5000]);
          out.writeBytes(new byte[70_000]);
          out.writeDouble(1.5);
          out.writeAny(Instant.EPOCH);
          out.writeString(null);
        },
        "result[5]: expected text, got null");
  }

  @ParameterizedTest
  @EnumSource
  void theDataOfAFailureIsNamedToo(Encoding encoding) {
    refused(
        encoding,
        out -> out.beginFailure("rpc:c:1", -1, "no", true),
        out -> ITEM.write(out, new Item(null, 0, List.of())),
        "error.data.name: expected text, got null");
  }

  private static void refused(
      Encoding encoding,
      Consumer<MessageWriter> begin,
      Consumer<MessageWriter> value,
      String words) {
    MessageWriter out = Writers.newWriter(encoding, new AtomicInteger());
    begin.accept(out);
    assertThatThrownBy(() -> value.accept(out))
        .isInstanceOf(WireException.class)
        .hasMessageStartingWith(words);
  }
}
