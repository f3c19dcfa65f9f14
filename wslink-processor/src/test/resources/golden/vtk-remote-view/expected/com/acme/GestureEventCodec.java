package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link GestureEvent}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GestureEventCodec implements Codec<GestureEvent> {
  /**
   * The only instance.
   */
  public static final GestureEventCodec INSTANCE = new GestureEventCodec();

  private static final Fields TAG = Fields.none().required("type");

  private static final Fields VARIANTS = Fields.none().optional("Pinch", "Rotate", "Pan");

  private static final Fields PINCH = Fields.of("type", "scale", "view");

  private static final Fields ROTATE = Fields.of("type", "rotation", "view");

  private static final Fields PAN = Fields.of("type", "translation", "view");

  private GestureEventCodec() {
  }

  @Override
  public GestureEvent read(WireReader in) {
    return switch (variant(in)) {
      case 0 -> GestureEventPinchCodec.INSTANCE.read(in);
      case 1 -> GestureEventRotateCodec.INSTANCE.read(in);
      case 2 -> GestureEventPanCodec.INSTANCE.read(in);
      default -> throw in.error("expected GestureEvent");
    };
  }

  @Override
  public void write(WireWriter out, GestureEvent value) {
    out.refuseNull(value, "GestureEvent");
    if (value instanceof GestureEvent.Pinch variant) {
      writePinch(out, variant);
    } else if (value instanceof GestureEvent.Rotate variant) {
      writeRotate(out, variant);
    } else if (value instanceof GestureEvent.Pan variant) {
      writePan(out, variant);
    }
  }

  private void writePinch(WireWriter out, GestureEvent.Pinch value) {
    out.beginMap(3);
    out.writeField(PINCH, 0).writeName(VARIANTS, 0);
    out.writeField(PINCH, 1).writeDouble(value.scale());
    out.writeField(PINCH, 2).writeAny(value.view());
    out.endMap();
  }

  private void writeRotate(WireWriter out, GestureEvent.Rotate value) {
    out.beginMap(3);
    out.writeField(ROTATE, 0).writeName(VARIANTS, 1);
    out.writeField(ROTATE, 1).writeDouble(value.rotation());
    out.writeField(ROTATE, 2).writeAny(value.view());
    out.endMap();
  }

  private void writePan(WireWriter out, GestureEvent.Pan value) {
    out.beginMap(3);
    out.writeField(PAN, 0).writeName(VARIANTS, 2);
    ArrayCodecs.DOUBLES.write(out.writeField(PAN, 1), value.translation());
    out.writeField(PAN, 2).writeAny(value.view());
    out.endMap();
  }

  private static int variant(WireReader in) {
    long start = in.mark();
    int variant = -1;
    in.beginMap();
    for (int field; (field = in.nextField(TAG)) != WireReader.END; ) {
      if (field == 0) {
        variant = in.readName(VARIANTS);
      } else {
        in.skipValue();
      }
    }
    in.reset(start);
    return variant;
  }
}
