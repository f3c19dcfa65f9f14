package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Outer.Service.List}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterServiceListCodec implements Codec<Outer.Service.List> {
  /**
   * The only instance.
   */
  public static final OuterServiceListCodec INSTANCE = new OuterServiceListCodec();

  private static final Fields FIELDS = Fields.of("size");

  private OuterServiceListCodec() {
  }

  @Override
  public Outer.Service.List read(WireReader in) {
    int size = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> size = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Outer.Service.List(size);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Outer.Service.List value) {
    out.refuseNull(value, "List");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeInt(value.size());
    out.endMap();
  }
}
