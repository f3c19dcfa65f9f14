package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link MeshInfo}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MeshInfoCodec implements Codec<MeshInfo> {
  /**
   * The only instance.
   */
  public static final MeshInfoCodec INSTANCE = new MeshInfoCodec();

  private static final Fields FIELDS = Fields.of("name", "triangles", "parts");

  private static final Codec<List<MeshInfo>> PARTS = INSTANCE.list();

  private MeshInfoCodec() {
  }

  @Override
  public MeshInfo read(WireReader in) {
    String name = null;
    long triangles = 0;
    List<MeshInfo> parts = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> triangles = in.readLong();
        case 2 -> parts = PARTS.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new MeshInfo(name, triangles, parts);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, MeshInfo value) {
    out.refuseNull(value, "MeshInfo");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeString(value.name());
    out.writeField(FIELDS, 1).writeLong(value.triangles());
    PARTS.write(out.writeField(FIELDS, 2), value.parts());
    out.endMap();
  }
}
