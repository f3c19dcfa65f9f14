package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Outer.Data}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterDataCodec implements Codec<Outer.Data> {
  /**
   * The only instance.
   */
  public static final OuterDataCodec INSTANCE = new OuterDataCodec();

  private static final Fields FIELDS = Fields.of("kind");

  private OuterDataCodec() {
  }

  @Override
  public Outer.Data read(WireReader in) {
    Outer.Data.Kind kind = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> kind = OuterDataKindCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Outer.Data(kind);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Outer.Data value) {
    out.refuseNull(value, "Data");
    out.beginMap(1);
    OuterDataKindCodec.INSTANCE.write(out.writeField(FIELDS, 0), value.kind());
    out.endMap();
  }
}
