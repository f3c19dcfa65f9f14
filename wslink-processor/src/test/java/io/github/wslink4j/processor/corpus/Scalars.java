package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.codegen.v1.WireWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Random values of the types that are neither made of others nor declared by a service's author.
 */
final class Scalars {

  private static final Map<Class<?>, Function<Random, Object>> KINDS = new HashMap<>();

  static {
    KINDS.put(boolean.class, Random::nextBoolean);
    KINDS.put(byte.class, Scalars::anyByte);
    KINDS.put(short.class, random -> (short) integer(random, Short.MIN_VALUE, Short.MAX_VALUE));
    KINDS.put(int.class, random -> (int) integer(random, Integer.MIN_VALUE, Integer.MAX_VALUE));
    KINDS.put(long.class, Scalars::safeLong);
    KINDS.put(float.class, Scalars::anyFloat);
    KINDS.put(double.class, Scalars::anyDouble);
    KINDS.put(char.class, Texts::letter);
    KINDS.put(Boolean.class, KINDS.get(boolean.class));
    KINDS.put(Byte.class, KINDS.get(byte.class));
    KINDS.put(Short.class, KINDS.get(short.class));
    KINDS.put(Integer.class, KINDS.get(int.class));
    KINDS.put(Long.class, KINDS.get(long.class));
    KINDS.put(Float.class, KINDS.get(float.class));
    KINDS.put(Double.class, KINDS.get(double.class));
    KINDS.put(Character.class, KINDS.get(char.class));
    KINDS.put(String.class, Texts::any);
    KINDS.put(CharSequence.class, random -> CharBuffer.wrap(Texts.any(random)));
    KINDS.put(BigInteger.class, random -> new BigInteger(random.nextInt(200), random).negate());
    KINDS.put(BigDecimal.class, Scalars::anyDecimal);
    KINDS.put(ByteBuffer.class, Scalars::anyBuffer);
    KINDS.put(UUID.class, random -> new UUID(random.nextLong(), random.nextLong()));
    KINDS.put(URI.class, Scalars::anyAddress);
    // Not a type of the wire; the corpus has a codec for it.
    KINDS.put(Path.class, random -> Path.of("a", "b" + random.nextInt(100)));
    KINDS.putAll(Times.KINDS);
  }

  private Scalars() {}

  /** A value of a class, or null if the class is none of these. */
  static @Nullable Object any(Class<?> type, Random random) {
    Function<Random, Object> kind = KINDS.get(type);
    return kind == null ? null : kind.apply(random);
  }

  /** A value of {@code @BigInt long}. */
  static long wideLong(Random random) {
    return integer(random, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** What JavaScript's numbers hold, as {@code long} promises. */
  static long safeLong(Random random) {
    return integer(random, -WireWriter.MAX_SAFE_INTEGER, WireWriter.MAX_SAFE_INTEGER);
  }

  /** The ends, what lies at the borders of the wire's formats, and the middle of nowhere. */
  private static long integer(Random random, long min, long max) {
    return switch (random.nextInt(6)) {
      case 0 -> min;
      case 1 -> max;
      case 2 -> random.nextInt(3) - 1L;
      case 3 -> Math.max(min, Math.min(max, (1L << random.nextInt(63)) - random.nextInt(2)));
      case 4 -> Math.max(min, Math.min(max, -(1L << random.nextInt(63)) - random.nextInt(2)));
      default -> random.nextLong(min, max);
    };
  }

  private static byte anyByte(Random random) {
    return (byte) random.nextInt();
  }

  private static float anyFloat(Random random) {
    return pick(
        random,
        List.of(
            0f,
            -0f,
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            Float.MIN_VALUE,
            Float.MAX_VALUE,
            0.1f,
            random.nextFloat(),
            Float.intBitsToFloat(random.nextInt())));
  }

  static double anyDouble(Random random) {
    return pick(
        random,
        List.of(
            0d,
            -0d,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            0x1p53,
            0x1p70,
            (double) random.nextInt(),
            random.nextDouble(),
            Double.longBitsToDouble(random.nextLong())));
  }

  private static BigDecimal anyDecimal(Random random) {
    return new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(40) - 20);
  }

  static byte[] anyBytes(Random random) {
    byte[] bytes = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Of every make: a part of an array, not of an array at all, not to be written to. */
  private static ByteBuffer anyBuffer(Random random) {
    byte[] bytes = anyBytes(random);
    return switch (random.nextInt(4)) {
      case 0 -> ByteBuffer.wrap(bytes);
      case 1 -> ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
      case 2 -> ByteBuffer.wrap(bytes).asReadOnlyBuffer();
      default -> ByteBuffer.allocate(bytes.length + 5).position(3).put(bytes).flip().position(3);
    };
  }

  private static URI anyAddress(Random random) {
    return URI.create(
        pick(
            random,
            List.of(
                "",
                "a/../b?c=%20#d",
                "http://[::1]:8080/" + random.nextInt(100),
                "urn:isbn:0451450523",
                "mailto:a@b.c",
                "http://h\u00e9.example/\u4e16")));
  }

  static <T> T pick(Random random, List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
