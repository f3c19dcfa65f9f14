package io.github.wslink4j.codegen.v1;

import java.nio.ByteBuffer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codecs of the types that every contract may use. */
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
  public static final KeyCodec<Byte> BYTE =
      integerKey(
          8,
          Byte::valueOf,
          scalar("a number", WireReader::readByte, (out, value) -> out.writeInt(value)));

  /** {@code short}. */
  public static final KeyCodec<Short> SHORT =
      integerKey(
          16,
          Short::valueOf,
          scalar("a number", WireReader::readShort, (out, value) -> out.writeInt(value)));

  /** {@code int}. */
  public static final KeyCodec<Integer> INT =
      integerKey(
          32, Integer::valueOf, scalar("a number", WireReader::readInt, WireWriter::writeInt));

  /** {@code long} that JavaScript can hold. */
  public static final KeyCodec<Long> LONG =
      integerKey(
          64, Long::valueOf, scalar("a number", WireReader::readLong, WireWriter::writeLong));

  /** {@code long} with all its bits. */
  public static final KeyCodec<Long> WIDE_LONG =
      integerKey(
          64, Long::valueOf, scalar("a number", WireReader::readLong, WireWriter::writeWideLong));

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
  public static final KeyCodec<String> STRING =
      key(text -> text, of(WireReader::readString, WireWriter::writeString));

  /** {@code byte[]}. */
  public static final Codec<byte[]> BYTES = of(WireReader::readBytes, WireWriter::writeBytes);

  /** {@code ByteBuffer}. */
  public static final Codec<ByteBuffer> BYTE_BUFFER =
      of(WireReader::readByteBuffer, WireWriter::writeBytes);

  /** {@code Object}: anything the wire can carry, null included. */
  public static final Codec<@Nullable Object> ANY = of(WireReader::readAny, WireWriter::writeAny);

  private Codecs() {}

  private static <K> KeyCodec<K> integerKey(int bits, Function<String, K> parse, Codec<K> codec) {
    return key(
        text -> {
          try {
            return parse.apply(text);
          } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected an integer of " + bits + " bits", e);
          }
        },
        codec);
  }

  private static <K> KeyCodec<K> key(Function<String, K> parse, Codec<K> codec) {
    return new OfKey<>(parse, codec);
  }

  private record OfKey<K>(Function<String, K> parser, Codec<K> codec) implements KeyCodec<K> {
    @Override
    public K read(WireReader in) {
      return codec.read(in);
    }

    @Override
    public void write(WireWriter out, K value) {
      codec.write(out, value);
    }

    @Override
    public K parse(String text) {
      return parser.apply(text);
    }

    @Override
    public String format(K key) {
      return String.valueOf(key);
    }
  }

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
   * A codec that is not generated: what it throws about a value that does not fit is told to the
   * peer with the place.
   *
   * @param <T> the type
   * @param codec throws {@code IllegalArgumentException} or {@link WireException} for such a value
   * @return the codec
   */
  public static <T> Codec<T> checked(Codec<T> codec) {
    return of(
        in -> {
          try {
            return codec.read(in);
          } catch (IllegalArgumentException | WireException e) {
            throw in.refused(e);
          }
        },
        codec::write);
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
