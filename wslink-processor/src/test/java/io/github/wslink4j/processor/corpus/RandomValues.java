package io.github.wslink4j.processor.corpus;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random values of any type of the corpus. One seed and one order of questions make one sequence.
 */
final class RandomValues {

  /** The first values of neighbouring seeds would be much the same. */
  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

  /** The largest integer that MessagePack carries, beyond {@code long}. */
  private static final BigInteger LARGEST = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

  private static final int MAX_DEPTH = 4;
  private static final int MAX_SIZE = 4;

  private final Random random;
  private final Wire wire;

  RandomValues(long seed, Wire wire) {
    this.random = new Random(seed * SPREAD);
    this.wire = wire;
  }

  /** A choice. */
  <T> T pick(List<? extends T> values) {
    return Scalars.pick(random, values);
  }

  /** A value for each type, or null where it allows that. */
  List<@Nullable Object> all(List<JavaType> types) {
    List<@Nullable Object> all = new ArrayList<>();
    types.forEach(type -> all.add(next(type)));
    return all;
  }

  /** A value, or null where the type allows it. */
  @Nullable Object next(JavaType type) {
    return next(type, MAX_DEPTH);
  }

  private @Nullable Object next(JavaType type, int depth) {
    if (type.nullable() && (depth <= 0 || random.nextInt(4) == 0)) {
      return null;
    }
    Class<?> raw = type.raw();
    if (type.isMarked("BigInt")) {
      return wideLong();
    }
    Object scalar = Scalars.any(raw, random);
    if (scalar != null) {
      return scalar;
    }
    if (raw.isArray()) {
      return array(type, depth);
    }
    if (raw.isEnum()) {
      return pick(List.of(raw.getEnumConstants()));
    }
    if (raw == Object.class) {
      return anything(depth);
    }
    if (raw == Optional.class) {
      boolean empty = depth <= 0 || random.nextInt(3) == 0;
      return empty ? Optional.empty() : Optional.ofNullable(next(type.argument(0), depth - 1));
    }
    if (raw == Map.class) {
      return map(type, depth);
    }
    if (raw == Set.class) {
      return set(type, depth);
    }
    if (raw == List.class || raw == Collection.class) {
      return list(() -> next(type.argument(0), depth - 1), depth);
    }
    if (raw.isSealed()) {
      return next(Unions.variant(type, random, depth <= 0), depth);
    }
    return Makers.make(type, part -> next(part, depth - 1));
  }

  private long wideLong() {
    return wire.carriesWideIntegers() ? Scalars.wideLong(random) : Scalars.safeLong(random);
  }

  private int size(int depth) {
    return depth <= 0 ? 0 : random.nextInt(MAX_SIZE);
  }

  private Object array(JavaType type, int depth) {
    Class<?> element = type.raw().getComponentType();
    if (element == byte.class) {
      return Scalars.anyBytes(random);
    }
    int size = element.isPrimitive() ? random.nextInt(12) : size(depth);
    Object array = Array.newInstance(element, size);
    for (int i = 0; i < size; i++) {
      Array.set(array, i, next(type.argument(0), depth - 1));
    }
    return array;
  }

  private List<@Nullable Object> list(Supplier<@Nullable Object> element, int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int size = size(depth); size > 0; size--) {
      list.add(element.get());
    }
    return list;
  }

  /** Holds one zero at most: where both become the same number, they would be one element. */
  private Set<Object> set(JavaType type, int depth) {
    Set<Object> set = new LinkedHashSet<>();
    for (int size = size(depth); size > 0; size--) {
      Object element = next(type.argument(0), depth - 1);
      set.add(Double.valueOf(-0d).equals(element) ? 0d : element);
    }
    return set;
  }

  private Map<Object, @Nullable Object> map(JavaType type, int depth) {
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int size = size(depth); size > 0; size--) {
      Object key = next(type.argument(0), depth - 1);
      if (wire.carriesTheKey(String.valueOf(key))) {
        map.put(key, next(type.argument(1), depth - 1));
      }
    }
    return map;
  }

  /** What a reader of {@code Object} returns, so that it can be compared. */
  private Object anything(int depth) {
    Supplier<@Nullable Object> inside = () -> random.nextInt(5) == 0 ? null : anything(depth - 1);
    List<Supplier<Object>> kinds =
        List.of(
            random::nextBoolean,
            this::wideLong,
            () -> Scalars.anyDouble(random),
            () -> Texts.any(random),
            () -> Scalars.anyBytes(random),
            () -> wire.carriesWideIntegers() ? LARGEST : 0L,
            () -> list(inside, depth),
            () -> {
              Map<String, @Nullable Object> map = new LinkedHashMap<>();
              list(inside, depth).forEach(value -> map.put(key(), value));
              return map;
            });
    return pick(kinds).get();
  }

  private String key() {
    return Stream.generate(() -> Texts.any(random)).filter(wire::carriesTheKey).findFirst().get();
  }
}
