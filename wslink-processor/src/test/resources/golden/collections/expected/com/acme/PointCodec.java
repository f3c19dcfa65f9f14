package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Point}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PointCodec implements Codec<Point> {
  /**
   * The only instance.
   */
  public static final PointCodec INSTANCE = new PointCodec();

  private static final Fields FIELDS = Fields.of("x", "y");

  private PointCodec() {
  }

  @Override
  public Point read(WireReader in) {
    double x = 0;
    double y = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> x = in.readDouble();
        case 1 -> y = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new Point(x, y);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Point value) {
    out.refuseNull(value, "Point");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeDouble(value.x());
    out.writeField(FIELDS, 1).writeDouble(value.y());
    out.endMap();
  }
}
