package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Plant.Moss}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PlantMossCodec implements Codec<Plant.Moss> {
  /**
   * The only instance.
   */
  public static final PlantMossCodec INSTANCE = new PlantMossCodec();

  private static final Fields FIELDS = Fields.none();

  private PlantMossCodec() {
  }

  @Override
  public Plant.Moss read(WireReader in) {
    in.beginMap();
    while (in.nextField(FIELDS) != WireReader.END) {
      in.skipValue();
    }
    try {
      return new Plant.Moss();
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Plant.Moss value) {
    out.refuseNull(value, "Moss");
    out.beginMap(0);
    out.endMap();
  }
}
