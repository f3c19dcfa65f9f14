package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Locked}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LockedCodec implements Codec<Locked> {
  /**
   * The only instance.
   */
  public static final LockedCodec INSTANCE = new LockedCodec();

  private static final Fields FIELDS = Fields.of("file");

  private LockedCodec() {
  }

  @Override
  public Locked read(WireReader in) {
    String file = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> file = in.readString();
        default -> in.skipValue();
      }
    }
    return new Locked(file);
  }

  @Override
  public void write(WireWriter out, Locked value) {
    out.refuseNull(value, "Locked");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.file());
    out.endMap();
  }
}
