package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Overpriced}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OverpricedCodec implements Codec<Overpriced> {
  /**
   * The only instance.
   */
  public static final OverpricedCodec INSTANCE = new OverpricedCodec();

  private static final Fields FIELDS = Fields.of("valueOf");

  private OverpricedCodec() {
  }

  @Override
  public Overpriced read(WireReader in) {
    long valueOf = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> valueOf = in.readLong();
        default -> in.skipValue();
      }
    }
    return new Overpriced(valueOf);
  }

  @Override
  public void write(WireWriter out, Overpriced value) {
    out.refuseNull(value, "Overpriced");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeLong(value.valueOf());
    out.endMap();
  }
}
