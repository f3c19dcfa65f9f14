package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Line}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LineCodec implements Codec<Line> {
  /**
   * The only instance.
   */
  public static final LineCodec INSTANCE = new LineCodec();

  private static final Fields FIELDS = Fields.of("time", "text");

  private LineCodec() {
  }

  @Override
  public Line read(WireReader in) {
    Instant time = null;
    String text = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> time = TextCodecs.INSTANT.read(in);
        case 1 -> text = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Line(time, text);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Line value) {
    out.refuseNull(value, "Line");
    out.beginMap(2);
    TextCodecs.INSTANT.write(out.writeField(FIELDS, 0), value.time());
    out.writeField(FIELDS, 1).writeString(value.text());
    out.endMap();
  }
}
