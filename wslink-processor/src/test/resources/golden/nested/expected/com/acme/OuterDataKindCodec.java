package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Outer.Data.Kind}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterDataKindCodec implements KeyCodec<Outer.Data.Kind> {
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
    out.refuseNull(value, "Kind");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Outer.Data.Kind parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Outer.Data.Kind constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Outer.Data.Kind constant) {
    return switch (constant) {
      case A -> 0;
    };
  }
}
