package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WheelEvent}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WheelEventCodec implements Codec<WheelEvent> {
  /**
   * The only instance.
   */
  public static final WheelEventCodec INSTANCE = new WheelEventCodec();

  private static final Fields FIELDS = Fields.of("type").optional("x", "y", "spinY").required("view");

  private static final Codec<Optional<Double>> X = Codecs.DOUBLE.optional();

  private WheelEventCodec() {
  }

  @Override
  public WheelEvent read(WireReader in) {
    String type = null;
    Optional<Double> x = Optional.empty();
    Optional<Double> y = Optional.empty();
    Optional<Double> spinY = Optional.empty();
    Object view = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> x = X.read(in);
        case 2 -> y = X.read(in);
        case 3 -> spinY = X.read(in);
        case 4 -> view = in.readAny();
        default -> in.skipValue();
      }
    }
    try {
      return new WheelEvent(type, x, y, spinY, view);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, WheelEvent value) {
    out.refuseNull(value, "WheelEvent");
    int size = 2;
    var x = value.x();
    out.refuseNull(x, "x");
    if (x.isPresent()) {
      size++;
    }
    var y = value.y();
    out.refuseNull(y, "y");
    if (y.isPresent()) {
      size++;
    }
    var spinY = value.spinY();
    out.refuseNull(spinY, "spinY");
    if (spinY.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.type());
    if (x.isPresent()) {
      Codecs.DOUBLE.write(out.writeField(FIELDS, 1), x.get());
    }
    if (y.isPresent()) {
      Codecs.DOUBLE.write(out.writeField(FIELDS, 2), y.get());
    }
    if (spinY.isPresent()) {
      Codecs.DOUBLE.write(out.writeField(FIELDS, 3), spinY.get());
    }
    out.writeField(FIELDS, 4).writeAny(value.view());
    out.endMap();
  }
}
