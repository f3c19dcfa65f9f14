package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link UnknownLog}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UnknownLogCodec implements Codec<UnknownLog> {
  /**
   * The only instance.
   */
  public static final UnknownLogCodec INSTANCE = new UnknownLogCodec();

  private static final Fields FIELDS = Fields.of("log");

  private UnknownLogCodec() {
  }

  @Override
  public UnknownLog read(WireReader in) {
    String log = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> log = in.readString();
        default -> in.skipValue();
      }
    }
    return new UnknownLog(log);
  }

  @Override
  public void write(WireWriter out, UnknownLog value) {
    out.refuseNull(value, "UnknownLog");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.log());
    out.endMap();
  }
}
