package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Step.Gone}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("removal")
public final class StepGoneCodec implements Codec<Step.Gone> {
  /**
   * The only instance.
   */
  public static final StepGoneCodec INSTANCE = new StepGoneCodec();

  private static final Fields FIELDS = Fields.of("forever");

  private StepGoneCodec() {
  }

  @Override
  public Step.Gone read(WireReader in) {
    boolean forever = false;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> forever = in.readBoolean();
        default -> in.skipValue();
      }
    }
    try {
      return new Step.Gone(forever);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Step.Gone value) {
    out.refuseNull(value, "Gone");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeBoolean(value.forever());
    out.endMap();
  }
}
