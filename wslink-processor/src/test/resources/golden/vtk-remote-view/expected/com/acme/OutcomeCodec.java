package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Outcome}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OutcomeCodec implements Codec<Outcome> {
  /**
   * The only instance.
   */
  public static final OutcomeCodec INSTANCE = new OutcomeCodec();

  private static final Fields FIELDS = Fields.of("result");

  private OutcomeCodec() {
  }

  @Override
  public Outcome read(WireReader in) {
    String result = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> result = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Outcome(result);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Outcome value) {
    out.refuseNull(value, "Outcome");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.result());
    out.endMap();
  }
}
