package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shape.Simple}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapeSimpleCodec implements KeyCodec<Shape.Simple> {
  /**
   * The only instance.
   */
  public static final ShapeSimpleCodec INSTANCE = new ShapeSimpleCodec();

  private static final Fields NAMES = Fields.none().optional("POINT", "NOTHING");

  private static final Shape.Simple[] CONSTANTS = {Shape.Simple.POINT, Shape.Simple.NOTHING};

  private ShapeSimpleCodec() {
  }

  @Override
  public Shape.Simple read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Shape.Simple value) {
    out.refuseNull(value, "Simple");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Shape.Simple parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Shape.Simple constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Shape.Simple constant) {
    return switch (constant) {
      case POINT -> 0;
      case NOTHING -> 1;
    };
  }
}
