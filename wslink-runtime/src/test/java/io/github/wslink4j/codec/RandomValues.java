package io.github.wslink4j.codec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Trees of every kind of value that both generations carry, rich in sizes around the limits of
 * formats.
 */
public final class RandomValues {
  private static final int[] SIZES = {0, 1, 15, 16, 31, 32, 255, 256, 4095, 4096, 65535, 65536};

  private final Random random;
  private int left;

  public RandomValues(long seed) {
    random = new Random(seed);
  }

  /** A tree of about so many values. */
  public @Nullable Object tree(int values) {
    left = values;
    return value(0);
  }

  private @Nullable Object value(int depth) {
    left--;
    return switch (random.nextInt(depth < 6 && left > 0 ? 11 : 8)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> integer();
      case 3 -> BigInteger.ONE.shiftLeft(63).add(BigInteger.valueOf(random.nextInt(1000)));
      case 4 -> number();
      case 5, 6 -> text(size());
      case 7 -> bytes(size());
      case 8, 9 -> list(depth + 1);
      default -> map(depth + 1);
    };
  }

  private long integer() {
    long edge = 1L << random.nextInt(64);
    return (random.nextBoolean() ? edge : -edge) + random.nextInt(3) - 1;
  }

  private double number() {
    return switch (random.nextInt(5)) {
      case 0 -> Double.NaN;
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> random.nextInt();
      default -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
    };
  }

  private int size() {
    return random.nextInt(8) == 0 ? SIZES[random.nextInt(SIZES.length)] : random.nextInt(40);
  }

  private String text(int length) {
    int beyond =
        switch (random.nextInt(4)) {
          case 0 -> 0x110000;
          case 1 -> 0x800;
          default -> 0x80;
        };
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int point = random.nextInt(beyond);
      text.appendCodePoint(point >= 0xd800 && point <= 0xdfff ? 'x' : point);
    }
    return text.toString();
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private List<@Nullable Object> list(int depth) {
    int size = random.nextInt(8) == 0 ? size() : random.nextInt(6);
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < size && (left > 0 || i > 20); i++) {
      list.add(i > 20 ? Long.valueOf(i) : value(depth));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(int depth) {
    int size = random.nextInt(8) == 0 ? random.nextInt(300) : random.nextInt(6);
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(i + text(random.nextInt(10)), i > 20 ? Long.valueOf(i) : value(depth));
    }
    return map;
  }
}
