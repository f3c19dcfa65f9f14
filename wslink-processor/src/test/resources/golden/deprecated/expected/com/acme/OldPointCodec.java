package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link OldPoint}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class OldPointCodec implements Codec<OldPoint> {
  /**
   * The only instance.
   */
  public static final OldPointCodec INSTANCE = new OldPointCodec();

  private static final Fields FIELDS = Fields.of("x", "y");

  private OldPointCodec() {
  }

  @Override
  public OldPoint read(WireReader in) {
    int x = 0;
    int y = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> x = in.readInt();
        case 1 -> y = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new OldPoint(x, y);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, OldPoint value) {
    out.refuseNull(value, "OldPoint");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeInt(value.x());
    out.writeField(FIELDS, 1).writeInt(value.y());
    out.endMap();
  }
}
