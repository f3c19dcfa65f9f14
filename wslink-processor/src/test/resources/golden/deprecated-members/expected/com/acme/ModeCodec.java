package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Mode}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class ModeCodec implements Codec<Mode> {
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
    out.present(value, "Mode");
    out.writeName(NAMES, number(value));
  }

  /**
   * The constant of a name, where names are the keys of a map.
   *
   * @param name the name on the wire
   * @return the constant
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Mode parse(String name) {
    int number = NAMES.find(name);
    if (number < 0) {
      throw new IllegalArgumentException("name: " + name);
    }
    return CONSTANTS[number];
  }

  /**
   * The name of a constant, where names are the keys of a map.
   *
   * @param constant the constant
   * @return its name on the wire
   */
  public static String format(Mode constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Mode constant) {
    return switch (constant) {
      case NEW -> 0;
      case OLD -> 1;
    };
  }
}
