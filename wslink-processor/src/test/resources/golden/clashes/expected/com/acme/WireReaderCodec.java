package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireReader}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WireReaderCodec implements Codec<WireReader> {
  /**
   * The only instance.
   */
  public static final WireReaderCodec INSTANCE = new WireReaderCodec();

  private static final Fields FIELDS = Fields.of("in");

  private WireReaderCodec() {
  }

  @Override
  public WireReader read(io.github.wslink4j.codegen.v1.WireReader in) {
    String in_ = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != io.github.wslink4j.codegen.v1.WireReader.END; ) {
      switch (field) {
        case 0 -> in_ = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new WireReader(in_);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, WireReader value) {
    out.refuseNull(value, "WireReader");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.in());
    out.endMap();
  }
}
