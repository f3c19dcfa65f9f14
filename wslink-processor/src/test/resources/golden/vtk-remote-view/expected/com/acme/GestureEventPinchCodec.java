package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link GestureEvent.Pinch}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GestureEventPinchCodec implements Codec<GestureEvent.Pinch> {
  /**
   * The only instance.
   */
  public static final GestureEventPinchCodec INSTANCE = new GestureEventPinchCodec();

  private static final Fields FIELDS = Fields.of("scale", "view");

  private GestureEventPinchCodec() {
  }

  @Override
  public GestureEvent.Pinch read(WireReader in) {
    double scale = 0;
    Object view = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> scale = in.readDouble();
        case 1 -> view = in.readAny();
        default -> in.skipValue();
      }
    }
    try {
      return new GestureEvent.Pinch(scale, view);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, GestureEvent.Pinch value) {
    out.refuseNull(value, "Pinch");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeDouble(value.scale());
    out.writeField(FIELDS, 1).writeAny(value.view());
    out.endMap();
  }
}
