package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Outer.Data.Kind}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterDataKindCodec implements Codec<Outer.Data.Kind> {
  /**
   * The only instance.
   */
  public static final OuterDataKindCodec INSTANCE = new OuterDataKindCodec();

  private static final Fields NAMES = Fields.none().optional("A");

  private static final Outer.Data.Kind[] CONSTANTS = {Outer.Data.Kind.A};

  private OuterDataKindCodec() {
  }

  @Override
  public Outer.Data.Kind read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Outer.Data.Kind value) {
    out.present(value, "Kind");
    out.writeName(NAMES, number(value));
  }

  /**
   * The constant of a name, where names are the keys of a map.
   *
   * @param name the name on the wire
   * @return the constant
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Outer.Data.Kind parse(String name) {
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
  public static String format(Outer.Data.Kind constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Outer.Data.Kind constant) {
    return switch (constant) {
      case A -> 0;
    };
  }
}
