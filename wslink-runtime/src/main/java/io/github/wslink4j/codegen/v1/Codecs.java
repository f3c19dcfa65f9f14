package io.github.wslink4j.codegen.v1;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codecs of the types that every contract may use, and those that are made of others. */
public final class Codecs {

  /** The result of a method that returns nothing: null on the wire, and anything is accepted. */
  public static final Codec<@Nullable Void> VOID =
      of(
          in -> {
            in.skipValue();
            return null;
          },
          (out, value) -> out.writeNull());

  /** {@code boolean}. */
  public static final Codec<Boolean> BOOLEAN =
      scalar("a boolean", WireReader::readBoolean, WireWriter::writeBoolean);

  /** {@code byte}. */
  public static final Codec<Byte> BYTE =
      scalar("a number", WireReader::readByte, (out, value) -> out.writeInt(value));

  /** {@code short}. */
  public static final Codec<Short> SHORT =
      scalar("a number", WireReader::readShort, (out, value) -> out.writeInt(value));

  /** {@code int}. */
  public static final Codec<Integer> INT =
      scalar("a number", WireReader::readInt, WireWriter::writeInt);

  /** {@code long} that JavaScript can hold. */
  public static final Codec<Long> LONG =
      scalar("a number", WireReader::readLong, WireWriter::writeLong);

  /** {@code long} with all its bits. */
  public static final Codec<Long> WIDE_LONG =
      scalar("a number", WireReader::readLong, WireWriter::writeWideLong);

  /** {@code float}. */
  public static final Codec<Float> FLOAT =
      scalar("a number", WireReader::readFloat, WireWriter::writeFloat);

  /** {@code double}. */
  public static final Codec<Double> DOUBLE =
      scalar("a number", WireReader::readDouble, WireWriter::writeDouble);

  /** {@code char}. */
  public static final Codec<Character> CHAR =
      scalar(
          "text",
          WireReader::readChar,
          (out, value) -> out.writeString(String.valueOf((char) value)));

  /** {@code String}. */
  public static final Codec<String> STRING = of(WireReader::readString, WireWriter::writeString);

  /** {@code byte[]}. */
  public static final Codec<byte[]> BYTES = of(WireReader::readBytes, WireWriter::writeBytes);

  /** {@code ByteBuffer}. */
  public static final Codec<ByteBuffer> BYTE_BUFFER =
      of(WireReader::readByteBuffer, WireWriter::writeBytes);

  /** {@code Object}: anything the wire can carry, null included. */
  public static final Codec<@Nullable Object> ANY = of(WireReader::readAny, WireWriter::writeAny);

  private Codecs() {}

  private static <T> Codec<T> scalar(String what, Read<T> read, Write<T> write) {
    return of(read, (out, value) -> write.write(out, out.present(value, what)));
  }

  /**
   * A codec of two functions.
   *
   * @param <T> the type
   * @param read reads a value
   * @param write writes a value
   * @return the codec
   */
  static <T extends @Nullable Object> Codec<T> of(Read<T> read, Write<T> write) {
    return new Codec<>() {
      @Override
      public T read(WireReader in) {
        return read.read(in);
      }

      @Override
      public void write(WireWriter out, T value) {
        write.write(out, value);
      }
    };
  }

  interface Read<T extends @Nullable Object> {
    T read(WireReader in);
  }

  interface Write<T extends @Nullable Object> {
    void write(WireWriter out, T value);
  }

  /**
   * A value that travels as text.
   *
   * @param <T> the type
   * @param what the words for an error, such as "a date (2026-01-31)"
   * @param parse makes a value of text; what it throws is reported as a {@link WireException}
   * @param format makes text of a value
   * @return the codec
   */
  public static <T> Codec<T> text(
      String what, Function<String, T> parse, Function<T, String> format) {
    return of(
        in -> {
          String text = in.readString();
          try {
            return parse.apply(text);
          } catch (RuntimeException e) {
            throw in.error("expected " + what + ", got \"" + abbreviated(text) + "\"", e);
          }
        },
        (out, value) -> out.writeString(format.apply(out.present(value, what))));
  }

  private static String abbreviated(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /**
   * A value or null.
   *
   * @param <T> the type
   * @param codec the value's codec
   * @return the codec
   */
  public static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
    return of(
        in -> in.readNull() ? null : codec.read(in),
        (out, value) -> {
          if (value == null) {
            out.writeNull();
          } else {
            codec.write(out, value);
          }
        });
  }

  /**
   * A value or {@code Optional.empty()}, which is null on the wire.
   *
   * @param <T> the type
   * @param codec the value's codec
   * @return the codec
   */
  public static <T> Codec<Optional<T>> optional(Codec<T> codec) {
    return of(
        in -> in.readNull() ? Optional.empty() : Optional.of(codec.read(in)),
        (out, value) -> {
          if (out.present(value, "an Optional").isPresent()) {
            codec.write(out, value.get());
          } else {
            out.writeNull();
          }
        });
  }

  /**
   * A list.
   *
   * @param <T> an element
   * @param element the elements' codec
   * @return the codec; it reads lists that the caller may change
   */
  public static <T> Codec<List<T>> list(Codec<T> element) {
    return new CollectionCodecs.OfList<>(element);
  }

  /**
   * A set, on the wire a list.
   *
   * @param <T> an element
   * @param element the elements' codec
   * @return the codec; it reads sets in the order of the wire, and accepts an element that comes
   *     twice
   */
  public static <T> Codec<Set<T>> set(Codec<T> element) {
    return new CollectionCodecs.OfSet<>(element);
  }

  /**
   * A collection, on the wire a list.
   *
   * @param <T> an element
   * @param element the elements' codec
   * @return the codec; it reads lists
   */
  public static <T> Codec<Collection<T>> collection(Codec<T> element) {
    return new CollectionCodecs.OfCollection<>(element);
  }

  /**
   * An array of objects, on the wire a list.
   *
   * @param <T> an element
   * @param element the elements' codec
   * @param array makes an array, such as {@code Camera[]::new}
   * @return the codec
   */
  public static <T> Codec<T[]> array(Codec<T> element, IntFunction<T[]> array) {
    return new CollectionCodecs.OfArray<>(element, array);
  }

  /**
   * A map with text keys.
   *
   * @param <V> a value
   * @param value the values' codec
   * @return the codec; it reads maps in the order of the wire
   */
  public static <V> Codec<Map<String, V>> map(Codec<V> value) {
    return map(Function.identity(), Function.identity(), value);
  }

  /**
   * A map with keys that travel as text.
   *
   * @param <K> a key
   * @param <V> a value
   * @param parse makes a key of text; what it throws is reported as a {@link WireException}
   * @param format makes text of a key
   * @param value the values' codec
   * @return the codec; it reads maps in the order of the wire
   */
  public static <K, V> Codec<Map<K, V>> map(
      Function<String, K> parse, Function<K, String> format, Codec<V> value) {
    return new CollectionCodecs.OfMap<>(parse, format, value);
  }

  /**
   * A codec that is looked up when it is first used: for types that reach each other, whose
   * generated codecs could not be initialised otherwise.
   *
   * @param <T> the type
   * @param codec finds the codec
   * @return the codec
   */
  public static <T> Codec<T> deferred(Supplier<Codec<T>> codec) {
    return of(in -> codec.get().read(in), (out, value) -> codec.get().write(out, value));
  }
}
