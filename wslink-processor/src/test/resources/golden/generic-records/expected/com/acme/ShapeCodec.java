package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shape}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapeCodec implements Codec<Shape> {
  /**
   * The only instance.
   */
  public static final ShapeCodec INSTANCE = new ShapeCodec();

  private static final Fields TAG = Fields.none().required("type");

  private static final Fields VARIANTS = Fields.none().optional("Circle", "Square");

  private static final Fields CIRCLE = Fields.of("type", "radius");

  private static final Fields SQUARE = Fields.of("type", "side");

  private ShapeCodec() {
  }

  @Override
  public Shape read(WireReader in) {
    return switch (variant(in)) {
      case 0 -> ShapeCircleCodec.INSTANCE.read(in);
      case 1 -> ShapeSquareCodec.INSTANCE.read(in);
      default -> throw in.error("expected Shape");
    };
  }

  @Override
  public void write(WireWriter out, Shape value) {
    out.refuseNull(value, "Shape");
    if (value instanceof Shape.Circle variant) {
      writeCircle(out, variant);
    } else if (value instanceof Shape.Square variant) {
      writeSquare(out, variant);
    }
  }

  private void writeCircle(WireWriter out, Shape.Circle value) {
    out.beginMap(2);
    out.writeField(CIRCLE, 0).writeName(VARIANTS, 0);
    out.writeField(CIRCLE, 1).writeDouble(value.radius());
    out.endMap();
  }

  private void writeSquare(WireWriter out, Shape.Square value) {
    out.beginMap(2);
    out.writeField(SQUARE, 0).writeName(VARIANTS, 1);
    out.writeField(SQUARE, 1).writeDouble(value.side());
    out.endMap();
  }

  private static int variant(WireReader in) {
    long start = in.mark();
    int variant = -1;
    in.beginMap();
    for (int field; (field = in.nextField(TAG)) != WireReader.END; ) {
      if (field == 0) {
        variant = in.readName(VARIANTS);
      } else {
        in.skipValue();
      }
    }
    in.reset(start);
    return variant;
  }
}
