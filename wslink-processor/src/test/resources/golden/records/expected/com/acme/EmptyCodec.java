package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Empty}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EmptyCodec implements Codec<Empty> {
  /**
   * The only instance.
   */
  public static final EmptyCodec INSTANCE = new EmptyCodec();

  private static final Fields FIELDS = Fields.none();

  private EmptyCodec() {
  }

  @Override
  public Empty read(WireReader in) {
    in.beginMap();
    while (in.nextField(FIELDS) != WireReader.END) {
      in.skipValue();
    }
    try {
      return new Empty();
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Empty value) {
    out.refuseNull(value, "Empty");
    out.beginMap(0);
    out.endMap();
  }
}
