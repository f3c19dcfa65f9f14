package com.acme.data;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Town}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TownCodec implements KeyCodec<Town> {
  /**
   * The only instance.
   */
  public static final TownCodec INSTANCE = new TownCodec();

  private static final Fields NAMES = Fields.none().optional("PARIS");

  private static final Town[] CONSTANTS = {Town.PARIS};

  private TownCodec() {
  }

  @Override
  public Town read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Town value) {
    out.refuseNull(value, "Town");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Town parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Town constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Town constant) {
    return switch (constant) {
      case PARIS -> 0;
    };
  }
}
