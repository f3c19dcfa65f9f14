package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Declined}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DeclinedCodec implements Codec<Declined> {
  /**
   * The only instance.
   */
  public static final DeclinedCodec INSTANCE = new DeclinedCodec();

  private static final Fields FIELDS = Fields.none().optional("message");

  private static final Codec<String> MESSAGE = Codecs.STRING.nullable();

  private DeclinedCodec() {
  }

  @Override
  public Declined read(WireReader in) {
    String message = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> message = MESSAGE.read(in);
        default -> in.skipValue();
      }
    }
    return new Declined(message);
  }

  @Override
  public void write(WireWriter out, Declined value) {
    out.refuseNull(value, "Declined");
    out.beginMap(1);
    MESSAGE.write(out.writeField(FIELDS, 0), value.getMessage());
    out.endMap();
  }
}
