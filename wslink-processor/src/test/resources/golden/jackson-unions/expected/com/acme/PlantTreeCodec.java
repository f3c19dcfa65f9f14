package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Plant.Tree}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PlantTreeCodec implements Codec<Plant.Tree> {
  /**
   * The only instance.
   */
  public static final PlantTreeCodec INSTANCE = new PlantTreeCodec();

  private static final Fields FIELDS = Fields.of("height");

  private PlantTreeCodec() {
  }

  @Override
  public Plant.Tree read(WireReader in) {
    double height = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> height = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new Plant.Tree(height);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Plant.Tree value) {
    out.refuseNull(value, "Tree");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeDouble(value.height());
    out.endMap();
  }
}
