package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link NotEnough}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class NotEnoughCodec implements Codec<NotEnough> {
  /**
   * The only instance.
   */
  public static final NotEnoughCodec INSTANCE = new NotEnoughCodec();

  private static final Fields FIELDS = Fields.of("missing").optional("hint").required("constructor");

  private static final Codec<String> HINT = Codecs.STRING.nullable();

  private NotEnoughCodec() {
  }

  @Override
  public NotEnough read(WireReader in) {
    long missing = 0;
    String hint = null;
    String constructor = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> missing = in.readLong();
        case 1 -> hint = HINT.read(in);
        case 2 -> constructor = in.readString();
        default -> in.skipValue();
      }
    }
    return new NotEnough(new NotEnough.Details(missing, hint, constructor));
  }

  @Override
  public void write(WireWriter out, NotEnough value) {
    out.refuseNull(value, "NotEnough");
    var fields = value.details();
    out.refuseNull(fields, "details");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeLong(fields.missing());
    HINT.write(out.writeField(FIELDS, 1), fields.hint());
    out.writeField(FIELDS, 2).writeString(fields.constructor());
    out.endMap();
  }
}
