package io.github.wslink4j.codegen.v1;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One Java type on the wire. Codecs are stateless and thread-safe.
 *
 * @param <T> the type; values are never null (see {@link #nullable})
 */
public interface Codec<T> {

  /**
   * Reads exactly one value.
   *
   * @param in stands before the value, and behind it afterwards
   * @return the value, owned by the caller
   * @throws WireException if what stands there is not such a value
   */
  T read(WireReader in);

  /**
   * Writes exactly one value.
   *
   * @param out stands where the value belongs
   * @param value the value, which the codec does not keep
   * @throws WireException if the wire cannot carry the value
   */
  void write(WireWriter out, T value);

  /**
   * A value of this type, or null.
   *
   * @return the codec
   */
  default Codec<@Nullable T> nullable() {
    return new OptionCodecs.OfNullable<>(this);
  }

  /**
   * A value of this type, or {@code Optional.empty()}, which is null on the wire.
   *
   * @return the codec
   */
  default Codec<Optional<T>> optional() {
    return new OptionCodecs.OfOptional<>(this);
  }

  /**
   * A list of this type.
   *
   * @return the codec; it reads lists that the caller may change
   */
  default Codec<List<T>> list() {
    return new CollectionCodecs.OfList<>(this);
  }

  /**
   * A set of this type, on the wire a list.
   *
   * @return the codec; it reads sets in the order of the wire, and accepts an element that comes
   *     twice
   */
  default Codec<Set<T>> set() {
    return new CollectionCodecs.OfSet<>(this);
  }

  /**
   * A collection of this type, on the wire a list.
   *
   * @return the codec; it reads lists
   */
  default Codec<Collection<T>> collection() {
    return new CollectionCodecs.OfCollection<>(this);
  }

  /**
   * An array of this type, on the wire a list.
   *
   * @param array makes an array, such as {@code Camera[]::new}
   * @return the codec
   */
  default Codec<T[]> array(IntFunction<T[]> array) {
    return new CollectionCodecs.OfArray<>(this, array);
  }
}
