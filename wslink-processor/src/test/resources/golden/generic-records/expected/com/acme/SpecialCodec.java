package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Special}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SpecialCodec implements Codec<Special> {
  /**
   * The only instance.
   */
  public static final SpecialCodec INSTANCE = new SpecialCodec();

  private static final Fields FIELDS = Fields.of("number");

  private SpecialCodec() {
  }

  @Override
  public Special read(WireReader in) {
    int number = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> number = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Special(number);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Special value) {
    out.refuseNull(value, "Special");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeInt(value.number());
    out.endMap();
  }
}
