package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Change}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ChangeCodec implements Codec<Change> {
  /**
   * The only instance.
   */
  public static final ChangeCodec INSTANCE = new ChangeCodec();

  private static final Fields FIELDS = Fields.of("key").optional("value");

  private static final Codec<Object> VALUE = Codecs.ANY.nullable();

  private ChangeCodec() {
  }

  @Override
  public Change read(WireReader in) {
    String key = null;
    Object value = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> key = in.readString();
        case 1 -> value = VALUE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Change(key, value);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Change value) {
    out.refuseNull(value, "Change");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeString(value.key());
    VALUE.write(out.writeField(FIELDS, 1), value.value());
    out.endMap();
  }
}
