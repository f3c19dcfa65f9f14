package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Observed}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ObservedCodec implements Codec<Observed> {
  /**
   * The only instance.
   */
  public static final ObservedCodec INSTANCE = new ObservedCodec();

  private static final Fields FIELDS = Fields.of("success", "viewId");

  private ObservedCodec() {
  }

  @Override
  public Observed read(WireReader in) {
    boolean success = false;
    Object viewId = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> success = in.readBoolean();
        case 1 -> viewId = in.readAny();
        default -> in.skipValue();
      }
    }
    try {
      return new Observed(success, viewId);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Observed value) {
    out.refuseNull(value, "Observed");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeBoolean(value.success());
    out.writeField(FIELDS, 1).writeAny(value.viewId());
    out.endMap();
  }
}
