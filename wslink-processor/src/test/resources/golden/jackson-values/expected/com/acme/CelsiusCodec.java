package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Celsius}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CelsiusCodec implements Codec<Celsius> {
  /**
   * The only instance.
   */
  public static final CelsiusCodec INSTANCE = new CelsiusCodec();

  private CelsiusCodec() {
  }

  @Override
  public Celsius read(WireReader in) {
    try {
      return Celsius.of(in.readDouble());
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Celsius value) {
    out.refuseNull(value, "Celsius");
    out.writeDouble(value.degrees());
  }
}
