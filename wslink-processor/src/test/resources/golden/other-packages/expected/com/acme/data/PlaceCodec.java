package com.acme.data;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Place}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PlaceCodec implements Codec<Place> {
  /**
   * The only instance.
   */
  public static final PlaceCodec INSTANCE = new PlaceCodec();

  private static final Fields FIELDS = Fields.of("town", "near");

  private static final Codec<List<Town>> NEAR = TownCodec.INSTANCE.list();

  private PlaceCodec() {
  }

  @Override
  public Place read(WireReader in) {
    Town town = null;
    List<Town> near = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> town = TownCodec.INSTANCE.read(in);
        case 1 -> near = NEAR.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Place(town, near);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Place value) {
    out.refuseNull(value, "Place");
    out.beginMap(2);
    TownCodec.INSTANCE.write(out.writeField(FIELDS, 0), value.town());
    NEAR.write(out.writeField(FIELDS, 1), value.near());
    out.endMap();
  }
}
