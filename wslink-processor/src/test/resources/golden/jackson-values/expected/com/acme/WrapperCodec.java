package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Wrapper}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WrapperCodec<T> implements Codec<Wrapper<T>> {
  private final Codec<T> tCodec;

  private WrapperCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <T> what is inside
   * @param tCodec reads and writes what is inside
   * @return the codec
   */
  public static <T> WrapperCodec<T> of(Codec<T> tCodec) {
    return new WrapperCodec<>(tCodec);
  }

  @Override
  public Wrapper<T> read(WireReader in) {
    try {
      return new Wrapper<>(tCodec.read(in));
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Wrapper<T> value) {
    out.refuseNull(value, "Wrapper");
    tCodec.write(out, value.inside());
  }
}
