package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Color}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ColorCodec implements KeyCodec<Color> {
  /**
   * The only instance.
   */
  public static final ColorCodec INSTANCE = new ColorCodec();

  private static final Fields NAMES = Fields.none().optional("RED", "GREEN");

  private static final Color[] CONSTANTS = {Color.RED, Color.GREEN};

  private ColorCodec() {
  }

  @Override
  public Color read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Color value) {
    out.refuseNull(value, "Color");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Color parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Color constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Color constant) {
    return switch (constant) {
      case RED -> 0;
      case GREEN -> 1;
    };
  }
}
