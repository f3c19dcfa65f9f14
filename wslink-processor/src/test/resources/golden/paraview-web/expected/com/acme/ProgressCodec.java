package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Progress}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ProgressCodec implements Codec<Progress> {
  /**
   * The only instance.
   */
  public static final ProgressCodec INSTANCE = new ProgressCodec();

  private static final Fields FIELDS = Fields.of("text", "progress");

  private ProgressCodec() {
  }

  @Override
  public Progress read(WireReader in) {
    String text = null;
    double progress = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> text = in.readString();
        case 1 -> progress = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new Progress(text, progress);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Progress value) {
    out.refuseNull(value, "Progress");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeString(value.text());
    out.writeField(FIELDS, 1).writeDouble(value.progress());
    out.endMap();
  }
}
