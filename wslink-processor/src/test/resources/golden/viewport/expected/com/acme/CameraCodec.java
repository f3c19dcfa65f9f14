package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Camera}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CameraCodec implements Codec<Camera> {
  /**
   * The only instance.
   */
  public static final CameraCodec INSTANCE = new CameraCodec();

  private static final Fields FIELDS = Fields.of("position", "focalPoint", "viewAngle", "shading");

  private static final Codec<List<Double>> POSITION = Codecs.DOUBLE.list();

  private CameraCodec() {
  }

  @Override
  public Camera read(WireReader in) {
    List<Double> position = null;
    List<Double> focalPoint = null;
    double viewAngle = 0;
    Shading shading = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> position = POSITION.read(in);
        case 1 -> focalPoint = POSITION.read(in);
        case 2 -> viewAngle = in.readDouble();
        case 3 -> shading = ShadingCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Camera(position, focalPoint, viewAngle, shading);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Camera value) {
    out.refuseNull(value, "Camera");
    out.beginMap(4);
    POSITION.write(out.writeField(FIELDS, 0), value.position());
    POSITION.write(out.writeField(FIELDS, 1), value.focalPoint());
    out.writeField(FIELDS, 2).writeDouble(value.viewAngle());
    ShadingCodec.INSTANCE.write(out.writeField(FIELDS, 3), value.shading());
    out.endMap();
  }
}
