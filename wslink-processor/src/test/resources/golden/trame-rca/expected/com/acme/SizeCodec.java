package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Size}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SizeCodec implements Codec<Size> {
  /**
   * The only instance.
   */
  public static final SizeCodec INSTANCE = new SizeCodec();

  private static final Fields FIELDS = Fields.of("w", "h", "p");

  private SizeCodec() {
  }

  @Override
  public Size read(WireReader in) {
    double w = 0;
    double h = 0;
    double p = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> w = in.readDouble();
        case 1 -> h = in.readDouble();
        case 2 -> p = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new Size(w, h, p);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Size value) {
    out.refuseNull(value, "Size");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeDouble(value.w());
    out.writeField(FIELDS, 1).writeDouble(value.h());
    out.writeField(FIELDS, 2).writeDouble(value.p());
    out.endMap();
  }
}
