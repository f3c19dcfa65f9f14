package io.github.wslink4j.codegen.v1;

import java.util.Map;

/**
 * A type that may be the key of a map, and is text there whatever it is elsewhere.
 *
 * @param <K> the type
 */
public interface KeyCodec<K> extends Codec<K> {

  /**
   * Makes a key of text.
   *
   * @param text what stands on the wire
   * @return the key
   * @throws IllegalArgumentException if there is no such key; its message says what is expected,
   *     and is reported as a {@link WireException}'s
   */
  K parse(String text);

  /**
   * Makes text of a key.
   *
   * @param key the key
   * @return what stands on the wire
   */
  String format(K key);

  /**
   * A map with keys of this type.
   *
   * @param <V> a value
   * @param value the values' codec
   * @return the codec; it reads maps in the order of the wire
   */
  default <V> Codec<Map<K, V>> mapTo(Codec<V> value) {
    return new CollectionCodecs.OfMap<>(this, value);
  }
}
