package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Mesh}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MeshCodec implements Codec<Mesh> {
  /**
   * The only instance.
   */
  public static final MeshCodec INSTANCE = new MeshCodec();

  private static final Fields FIELDS = Fields.of("points", "triangles");

  private MeshCodec() {
  }

  @Override
  public Mesh read(WireReader in) {
    float[] points = null;
    int[] triangles = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> points = in.readFloats();
        case 1 -> triangles = in.readInts();
        default -> in.skipValue();
      }
    }
    try {
      return new Mesh(points, triangles);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Mesh value) {
    out.refuseNull(value, "Mesh");
    out.beginMap(2);
    ArrayCodecs.PACKED_FLOATS.write(out.writeField(FIELDS, 0), value.points());
    ArrayCodecs.PACKED_INTS.write(out.writeField(FIELDS, 1), value.triangles());
    out.endMap();
  }
}
