package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Fields}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class FieldsCodec implements Codec<Fields> {
  /**
   * The only instance.
   */
  public static final FieldsCodec INSTANCE = new FieldsCodec();

  private static final io.github.wslink4j.codegen.v1.Fields FIELDS = io.github.wslink4j.codegen.v1.Fields.of("fields", "field");

  private static final Codec<Map<String, Fields>> FIELD = Codecs.STRING.<Fields>mapTo(INSTANCE);

  private FieldsCodec() {
  }

  @Override
  public Fields read(WireReader in) {
    String fields = null;
    Map<String, Fields> field = null;
    in.beginMap();
    for (int field_; (field_ = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field_) {
        case 0 -> fields = in.readString();
        case 1 -> field = FIELD.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Fields(fields, field);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Fields value) {
    out.refuseNull(value, "Fields");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeString(value.fields());
    FIELD.write(out.writeField(FIELDS, 1), value.field());
    out.endMap();
  }
}
