package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Discontinued}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DiscontinuedCodec implements Codec<Discontinued> {
  /**
   * The only instance.
   */
  public static final DiscontinuedCodec INSTANCE = new DiscontinuedCodec();

  private static final Fields FIELDS = Fields.none().optional("message").required("item", "left", "since");

  private static final Codec<String> MESSAGE = Codecs.STRING.nullable();

  private DiscontinuedCodec() {
  }

  @Override
  public Discontinued read(WireReader in) {
    String message = null;
    String item = null;
    int left = 0;
    String since = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> message = MESSAGE.read(in);
        case 1 -> item = in.readString();
        case 2 -> left = in.readInt();
        case 3 -> since = in.readString();
        default -> in.skipValue();
      }
    }
    return new Discontinued(message, item, left, since);
  }

  @Override
  public void write(WireWriter out, Discontinued value) {
    out.refuseNull(value, "Discontinued");
    out.beginMap(4);
    MESSAGE.write(out.writeField(FIELDS, 0), value.getMessage());
    out.writeField(FIELDS, 1).writeString(value.getItem());
    out.writeField(FIELDS, 2).writeInt(value.left());
    out.writeField(FIELDS, 3).writeString(value.since());
    out.endMap();
  }
}
