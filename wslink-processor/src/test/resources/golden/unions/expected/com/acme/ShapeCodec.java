package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
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

  private static final Fields VARIANTS = Fields.none().optional("Circle", "Square", "POINT", "NOTHING", "Group");

  private static final Fields CIRCLE = Fields.of("type", "radius").optional("label");

  private static final Fields SQUARE = Fields.of("type", "side");

  private static final Fields GROUP = Fields.of("type", "shapes");

  private static final Codec<List<Shape>> SHAPES = INSTANCE.list();

  private ShapeCodec() {
  }

  @Override
  public Shape read(WireReader in) {
    return switch (variant(in)) {
      case 0 -> ShapeCircleCodec.INSTANCE.read(in);
      case 1 -> ShapeSquareCodec.INSTANCE.read(in);
      case 2 -> {
        in.skipValue();
        yield Shape.Simple.POINT;
      }
      case 3 -> {
        in.skipValue();
        yield Shape.Simple.NOTHING;
      }
      case 4 -> ShapeGroupCodec.INSTANCE.read(in);
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
    } else if (value instanceof Shape.Simple variant) {
      out.beginMap(1);
      ShapeSimpleCodec.INSTANCE.write(out.writeField(TAG, 0), variant);
      out.endMap();
    } else if (value instanceof Shape.Group variant) {
      writeGroup(out, variant);
    }
  }

  private void writeCircle(WireWriter out, Shape.Circle value) {
    int size = 2;
    var label = value.label();
    out.refuseNull(label, "label");
    if (label.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(CIRCLE, 0).writeName(VARIANTS, 0);
    out.writeField(CIRCLE, 1).writeDouble(value.radius());
    if (label.isPresent()) {
      out.writeField(CIRCLE, 2).writeString(label.get());
    }
    out.endMap();
  }

  private void writeSquare(WireWriter out, Shape.Square value) {
    out.beginMap(2);
    out.writeField(SQUARE, 0).writeName(VARIANTS, 1);
    out.writeField(SQUARE, 1).writeDouble(value.side());
    out.endMap();
  }

  private void writeGroup(WireWriter out, Shape.Group value) {
    out.beginMap(2);
    out.writeField(GROUP, 0).writeName(VARIANTS, 4);
    SHAPES.write(out.writeField(GROUP, 1), value.shapes());
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
