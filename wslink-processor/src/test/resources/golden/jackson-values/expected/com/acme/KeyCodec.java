package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Key}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class KeyCodec<T> implements Codec<Key<T>> {
  private KeyCodec(Codec<T> tCodec) {
    // What is inside does not show in any field.
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <T> what is inside
   * @param tCodec reads and writes what is inside
   * @return the codec
   */
  public static <T> KeyCodec<T> of(Codec<T> tCodec) {
    return new KeyCodec<>(tCodec);
  }

  @Override
  public Key<T> read(WireReader in) {
    try {
      return new Key<>(in.readLong());
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Key<T> value) {
    out.refuseNull(value, "Key");
    out.writeLong(value.value());
  }
}
