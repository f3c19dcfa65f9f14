package io.github.wslink4j.codegen.v1;

/**
 * One Java type on the wire. Codecs are stateless and thread-safe.
 *
 * @param <T> the type; values are never null (see {@link Codecs#nullable})
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
}
