package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link GestureEvent.Rotate}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GestureEventRotateCodec implements Codec<GestureEvent.Rotate> {
  /**
   * The only instance.
   */
  public static final GestureEventRotateCodec INSTANCE = new GestureEventRotateCodec();

  private static final Fields FIELDS = Fields.of("rotation", "view");

  private GestureEventRotateCodec() {
  }

  @Override
  public GestureEvent.Rotate read(WireReader in) {
    double rotation = 0;
    Object view = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> rotation = in.readDouble();
        case 1 -> view = in.readAny();
        default -> in.skipValue();
      }
    }
    try {
      return new GestureEvent.Rotate(rotation, view);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, GestureEvent.Rotate value) {
    out.refuseNull(value, "Rotate");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeDouble(value.rotation());
    out.writeField(FIELDS, 1).writeAny(value.view());
    out.endMap();
  }
}
