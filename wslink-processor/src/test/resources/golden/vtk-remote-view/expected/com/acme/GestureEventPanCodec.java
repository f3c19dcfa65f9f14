package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link GestureEvent.Pan}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GestureEventPanCodec implements Codec<GestureEvent.Pan> {
  /**
   * The only instance.
   */
  public static final GestureEventPanCodec INSTANCE = new GestureEventPanCodec();

  private static final Fields FIELDS = Fields.of("translation", "view");

  private GestureEventPanCodec() {
  }

  @Override
  public GestureEvent.Pan read(WireReader in) {
    double[] translation = null;
    Object view = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> translation = in.readDoubles();
        case 1 -> view = in.readAny();
        default -> in.skipValue();
      }
    }
    try {
      return new GestureEvent.Pan(translation, view);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, GestureEvent.Pan value) {
    out.refuseNull(value, "Pan");
    out.beginMap(2);
    ArrayCodecs.DOUBLES.write(out.writeField(FIELDS, 0), value.translation());
    out.writeField(FIELDS, 1).writeAny(value.view());
    out.endMap();
  }
}
