package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Closed}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ClosedCodec implements Codec<Closed> {
  /**
   * The only instance.
   */
  public static final ClosedCodec INSTANCE = new ClosedCodec();

  private static final Fields FIELDS = Fields.none();

  private ClosedCodec() {
  }

  @Override
  public Closed read(WireReader in) {
    in.beginMap();
    while (in.nextField(FIELDS) != WireReader.END) {
      in.skipValue();
    }
    return new Closed();
  }

  @Override
  public void write(WireWriter out, Closed value) {
    out.refuseNull(value, "Closed");
    out.beginMap(0);
    out.endMap();
  }
}
