package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ViewState.Extra}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ViewStateExtraCodec implements Codec<ViewState.Extra> {
  /**
   * The only instance.
   */
  public static final ViewStateExtraCodec INSTANCE = new ViewStateExtraCodec();

  private static final Fields FIELDS = Fields.of("vtkRefId", "centerOfRotation", "camera");

  private ViewStateExtraCodec() {
  }

  @Override
  public ViewState.Extra read(WireReader in) {
    String vtkRefId = null;
    double[] centerOfRotation = null;
    String camera = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> vtkRefId = in.readString();
        case 1 -> centerOfRotation = in.readDoubles();
        case 2 -> camera = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new ViewState.Extra(vtkRefId, centerOfRotation, camera);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, ViewState.Extra value) {
    out.refuseNull(value, "Extra");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeString(value.vtkRefId());
    ArrayCodecs.DOUBLES.write(out.writeField(FIELDS, 1), value.centerOfRotation());
    out.writeField(FIELDS, 2).writeString(value.camera());
    out.endMap();
  }
}
