package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shape.Square}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapeSquareCodec implements Codec<Shape.Square> {
  /**
   * The only instance.
   */
  public static final ShapeSquareCodec INSTANCE = new ShapeSquareCodec();

  private static final Fields FIELDS = Fields.of("side");

  private ShapeSquareCodec() {
  }

  @Override
  public Shape.Square read(WireReader in) {
    double side = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> side = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new Shape.Square(side);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Shape.Square value) {
    out.refuseNull(value, "Square");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeDouble(value.side());
    out.endMap();
  }
}
