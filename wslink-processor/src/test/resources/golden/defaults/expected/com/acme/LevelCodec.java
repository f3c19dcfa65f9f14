package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Level}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LevelCodec implements KeyCodec<Level> {
  /**
   * The only instance.
   */
  public static final LevelCodec INSTANCE = new LevelCodec();

  private static final Fields NAMES = Fields.none().optional("INFO", "WARN");

  private static final Level[] CONSTANTS = {Level.INFO, Level.WARN};

  private LevelCodec() {
  }

  @Override
  public Level read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Level value) {
    out.refuseNull(value, "Level");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Level parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Level constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Level constant) {
    return switch (constant) {
      case INFO -> 0;
      case WARN -> 1;
    };
  }
}
