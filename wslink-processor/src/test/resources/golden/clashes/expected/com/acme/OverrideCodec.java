package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.IllegalArgumentException;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Override}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OverrideCodec implements Codec<Override> {
  /**
   * The only instance.
   */
  public static final OverrideCodec INSTANCE = new OverrideCodec();

  private static final Fields FIELDS = Fields.of("text");

  private OverrideCodec() {
  }

  @java.lang.Override
  public Override read(WireReader in) {
    String text = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> text = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Override(text);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @java.lang.Override
  public void write(WireWriter out, Override value) {
    out.refuseNull(value, "Override");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.text());
    out.endMap();
  }
}
