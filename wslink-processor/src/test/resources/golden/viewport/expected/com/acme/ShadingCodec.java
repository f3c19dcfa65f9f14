package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shading}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShadingCodec implements KeyCodec<Shading> {
  /**
   * The only instance.
   */
  public static final ShadingCodec INSTANCE = new ShadingCodec();

  private static final Fields NAMES = Fields.none().optional("FLAT", "SMOOTH");

  private static final Shading[] CONSTANTS = {Shading.FLAT, Shading.SMOOTH};

  private ShadingCodec() {
  }

  @Override
  public Shading read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Shading value) {
    out.refuseNull(value, "Shading");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Shading parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Shading constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Shading constant) {
    return switch (constant) {
      case FLAT -> 0;
      case SMOOTH -> 1;
    };
  }
}
