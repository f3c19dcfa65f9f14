package io.github.wslink4j.client;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;

/** A checked exception that a method declares, with the codec that would be generated for it. */
final class UnknownMesh extends Exception {
  private static final long serialVersionUID = 1L;

  static final Errors DECLARED = Errors.of("UnknownMesh", UnknownMesh.class, new FieldsCodec());

  private final String meshName;

  UnknownMesh(String meshName) {
    super("no mesh " + meshName);
    this.meshName = meshName;
  }

  String meshName() {
    return meshName;
  }

  private static final class FieldsCodec implements Codec<UnknownMesh> {
    private static final Fields FIELDS = Fields.of("meshName");

    @Override
    public UnknownMesh read(WireReader in) {
      String meshName = "";
      in.beginMap();
      for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
        if (field == 0) {
          meshName = in.readString();
        } else {
          in.skipValue();
        }
      }
      return new UnknownMesh(meshName);
    }

    @Override
    public void write(WireWriter out, UnknownMesh value) {
      out.beginMap(1);
      out.writeField(FIELDS, 0);
      out.writeString(value.meshName());
      out.endMap();
    }
  }
}
