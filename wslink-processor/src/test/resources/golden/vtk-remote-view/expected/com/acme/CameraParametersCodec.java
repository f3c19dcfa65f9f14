package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link CameraParameters}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CameraParametersCodec implements Codec<CameraParameters> {
  /**
   * The only instance.
   */
  public static final CameraParametersCodec INSTANCE = new CameraParametersCodec();

  private static final Fields FIELDS = Fields.of("focalPoint", "viewUp", "position", "parallelProjection", "viewAngle", "parallelScale");

  private CameraParametersCodec() {
  }

  @Override
  public CameraParameters read(WireReader in) {
    double[] focalPoint = null;
    double[] viewUp = null;
    double[] position = null;
    boolean parallelProjection = false;
    double viewAngle = 0;
    double parallelScale = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> focalPoint = in.readDoubles();
        case 1 -> viewUp = in.readDoubles();
        case 2 -> position = in.readDoubles();
        case 3 -> parallelProjection = in.readBoolean();
        case 4 -> viewAngle = in.readDouble();
        case 5 -> parallelScale = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new CameraParameters(focalPoint, viewUp, position, parallelProjection, viewAngle, parallelScale);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, CameraParameters value) {
    out.refuseNull(value, "CameraParameters");
    out.beginMap(6);
    ArrayCodecs.DOUBLES.write(out.writeField(FIELDS, 0), value.focalPoint());
    ArrayCodecs.DOUBLES.write(out.writeField(FIELDS, 1), value.viewUp());
    ArrayCodecs.DOUBLES.write(out.writeField(FIELDS, 2), value.position());
    out.writeField(FIELDS, 3).writeBoolean(value.parallelProjection());
    out.writeField(FIELDS, 4).writeDouble(value.viewAngle());
    out.writeField(FIELDS, 5).writeDouble(value.parallelScale());
    out.endMap();
  }
}
