package io.github.wslink4j.processor.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what arrived is what was sent. Arrays, buffers and objects without an {@code
 * equals} of their own are compared by what they hold. Two things differ by design: a component
 * with {@code @JsonIgnore} stays at home, and JavaScript has one kind of number, see {@link Wire}.
 */
final class Likeness {

  private final Wire wire;

  Likeness(Wire wire) {
    this.wire = wire;
  }

  /** The first place where two values differ, and how; null if they do not. */
  @Nullable String difference(@Nullable Object sent, @Nullable Object arrived) {
    return difference("value", sent, arrived);
  }

  private @Nullable String difference(
      String path, @Nullable Object sent, @Nullable Object arrived) {
    if (sent == null || arrived == null) {
      return sent == arrived ? null : unlike(path, sent, arrived);
    }
    if (sent instanceof CharSequence text && arrived instanceof CharSequence other) {
      return CharSequence.compare(text, other) == 0 ? null : unlike(path, sent, arrived);
    }
    if (sent instanceof Number number && arrived instanceof Number other) {
      return same(number, other) ? null : unlike(path, sent, arrived);
    }
    if (sent instanceof ByteBuffer && arrived instanceof ByteBuffer) {
      return sent.equals(arrived) ? null : unlike(path, sent, arrived);
    }
    if (sent instanceof Set<?> set && arrived instanceof Set<?> other) {
      return sets(path, set, other);
    }
    if (sent instanceof Collection<?> list && arrived instanceof Collection<?> other) {
      return lists(path, new ArrayList<>(list), new ArrayList<>(other));
    }
    if (sent instanceof Map<?, ?> map && arrived instanceof Map<?, ?> other) {
      return maps(path, map, other);
    }
    if (sent.getClass() != arrived.getClass()) {
      return unlike(path, sent, arrived);
    }
    if (sent.getClass().isArray()) {
      return lists(path, elements(sent), elements(arrived));
    }
    if (sent instanceof Optional<?> optional) {
      return difference(
          path + ".get()", optional.orElse(null), ((Optional<?>) arrived).orElse(null));
    }
    if (sent.equals(arrived)) {
      return null;
    }
    return fields(path, sent, arrived);
  }

  private static List<@Nullable Object> elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  private static String unlike(String path, @Nullable Object sent, @Nullable Object arrived) {
    return path + ": sent " + described(sent) + ", arrived " + described(arrived);
  }

  private static String described(@Nullable Object value) {
    return value == null ? "null" : value + " (" + value.getClass().getSimpleName() + ")";
  }

  private boolean same(Number sent, Number arrived) {
    if (sent.equals(arrived)) {
      return true;
    }
    boolean floating = sent instanceof Double || sent instanceof Float;
    return floating
        && !wire.tellsWholeNumbersFromIntegers()
        && sent.doubleValue() == arrived.doubleValue();
  }

  private @Nullable String sets(String path, Set<?> sent, Set<?> arrived) {
    boolean same =
        sent.size() == arrived.size()
            && sent.stream()
                .allMatch(
                    element ->
                        arrived.stream().anyMatch(other -> difference("", element, other) == null));
    return same ? null : unlike(path, sent, arrived);
  }

  private @Nullable String maps(String path, Map<?, ?> sent, Map<?, ?> arrived) {
    if (!sent.keySet().equals(arrived.keySet())) {
      return unlike(path + ".keys", sent.keySet(), arrived.keySet());
    }
    for (Map.Entry<?, ?> entry : sent.entrySet()) {
      String difference =
          difference(
              path + "[" + entry.getKey() + "]", entry.getValue(), arrived.get(entry.getKey()));
      if (difference != null) {
        return difference;
      }
    }
    return null;
  }

  private @Nullable String lists(
      String path,
      List<? extends @Nullable Object> sent,
      List<? extends @Nullable Object> arrived) {
    if (sent.size() != arrived.size()) {
      return unlike(path + ".size", sent.size(), arrived.size());
    }
    for (int i = 0; i < sent.size(); i++) {
      String difference = difference(path + "[" + i + "]", sent.get(i), arrived.get(i));
      if (difference != null) {
        return difference;
      }
    }
    return null;
  }

  /** Of records, exceptions and classes: whatever they are made of, but not a trace or a cause. */
  private @Nullable String fields(String path, Object sent, Object arrived) {
    if (sent instanceof Throwable thrown
        && !Objects.equals(thrown.getMessage(), ((Throwable) arrived).getMessage())) {
      return unlike(path + ".message", sent, arrived);
    }
    if (sent instanceof Enum || sent.getClass().getPackageName().startsWith("java.")) {
      return unlike(path, sent, arrived);
    }
    for (Field field : sent.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        String there = path + "." + field.getName();
        String difference =
            field.isAnnotationPresent(JsonIgnore.class)
                ? difference(there, zero(field.getType()), value(field, arrived))
                : difference(there, value(field, sent), value(field, arrived));
        if (difference != null) {
          return difference;
        }
      }
    }
    return null;
  }

  private static @Nullable Object zero(Class<?> type) {
    return type == Optional.class ? Optional.empty() : Array.get(Array.newInstance(type, 1), 0);
  }

  private static @Nullable Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
