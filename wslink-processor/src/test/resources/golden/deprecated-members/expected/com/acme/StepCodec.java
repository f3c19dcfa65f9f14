package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Step}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class StepCodec implements Codec<Step> {
  /**
   * The only instance.
   */
  public static final StepCodec INSTANCE = new StepCodec();

  private static final Fields FIELDS = Fields.of("number", "title", "gone");

  private StepCodec() {
  }

  @Override
  public Step read(WireReader in) {
    int number = 0;
    String title = null;
    Step.Gone gone = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> number = in.readInt();
        case 1 -> title = in.readString();
        case 2 -> gone = StepGoneCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Step(number, title, gone);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Step value) {
    out.refuseNull(value, "Step");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeInt(value.number());
    out.writeField(FIELDS, 1).writeString(value.title());
    StepGoneCodec.INSTANCE.write(out.writeField(FIELDS, 2), value.gone());
    out.endMap();
  }
}
