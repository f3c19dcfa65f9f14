package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shape.Group}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapeGroupCodec implements Codec<Shape.Group> {
  /**
   * The only instance.
   */
  public static final ShapeGroupCodec INSTANCE = new ShapeGroupCodec();

  private static final Fields FIELDS = Fields.of("shapes");

  private static final Codec<List<Shape>> SHAPES = Codecs.deferred(() -> ShapeCodec.INSTANCE).list();

  private ShapeGroupCodec() {
  }

  @Override
  public Shape.Group read(WireReader in) {
    List<Shape> shapes = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> shapes = SHAPES.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Shape.Group(shapes);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Shape.Group value) {
    out.refuseNull(value, "Group");
    out.beginMap(1);
    SHAPES.write(out.writeField(FIELDS, 0), value.shapes());
    out.endMap();
  }
}
