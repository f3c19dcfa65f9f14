package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link UnknownMesh}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UnknownMeshCodec implements Codec<UnknownMesh> {
  /**
   * The only instance.
   */
  public static final UnknownMeshCodec INSTANCE = new UnknownMeshCodec();

  private static final Fields FIELDS = Fields.of("meshName");

  private UnknownMeshCodec() {
  }

  @Override
  public UnknownMesh read(WireReader in) {
    String meshName = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> meshName = in.readString();
        default -> in.skipValue();
      }
    }
    return new UnknownMesh(meshName);
  }

  @Override
  public void write(WireWriter out, UnknownMesh value) {
    out.refuseNull(value, "UnknownMesh");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.meshName());
    out.endMap();
  }
}
