package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shape.Circle}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapeCircleCodec implements Codec<Shape.Circle> {
  /**
   * The only instance.
   */
  public static final ShapeCircleCodec INSTANCE = new ShapeCircleCodec();

  private static final Fields FIELDS = Fields.of("radius");

  private ShapeCircleCodec() {
  }

  @Override
  public Shape.Circle read(WireReader in) {
    double radius = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> radius = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new Shape.Circle(radius);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Shape.Circle value) {
    out.refuseNull(value, "Circle");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeDouble(value.radius());
    out.endMap();
  }
}
