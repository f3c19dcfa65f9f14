package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shared}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SharedCodec implements Codec<Shared> {
  /**
   * The only instance.
   */
  public static final SharedCodec INSTANCE = new SharedCodec();

  private static final Fields FIELDS = Fields.of("value");

  private SharedCodec() {
  }

  @Override
  public Shared read(WireReader in) {
    int value = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> value = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Shared(value);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Shared value) {
    out.refuseNull(value, "Shared");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeInt(value.value());
    out.endMap();
  }
}
