package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Mode}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class ModeCodec implements KeyCodec<Mode> {
  /**
   * The only instance.
   */
  public static final ModeCodec INSTANCE = new ModeCodec();

  private static final Fields NAMES = Fields.none().optional("NEW", "OLD");

  private static final Mode[] CONSTANTS = {Mode.NEW, Mode.OLD};

  private ModeCodec() {
  }

  @Override
  public Mode read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Mode value) {
    out.refuseNull(value, "Mode");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Mode parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Mode constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Mode constant) {
    return switch (constant) {
      case NEW -> 0;
      case OLD -> 1;
    };
  }
}
