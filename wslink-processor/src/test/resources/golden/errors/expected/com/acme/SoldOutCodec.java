package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link SoldOut}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SoldOutCodec implements Codec<SoldOut> {
  /**
   * The only instance.
   */
  public static final SoldOutCodec INSTANCE = new SoldOutCodec();

  private static final Fields FIELDS = Fields.none().optional("message").required("item", "left");

  private static final Codec<String> MESSAGE = Codecs.STRING.nullable();

  private SoldOutCodec() {
  }

  @Override
  public SoldOut read(WireReader in) {
    String message = null;
    String item = null;
    int left = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> message = MESSAGE.read(in);
        case 1 -> item = in.readString();
        case 2 -> left = in.readInt();
        default -> in.skipValue();
      }
    }
    return new SoldOut(message, item, left);
  }

  @Override
  public void write(WireWriter out, SoldOut value) {
    out.refuseNull(value, "SoldOut");
    out.beginMap(3);
    MESSAGE.write(out.writeField(FIELDS, 0), value.getMessage());
    out.writeField(FIELDS, 1).writeString(value.getItem());
    out.writeField(FIELDS, 2).writeInt(value.left());
    out.endMap();
  }
}
