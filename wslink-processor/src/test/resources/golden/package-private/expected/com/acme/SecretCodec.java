package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Secret}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
final class SecretCodec implements Codec<Secret> {
  /**
   * The only instance.
   */
  static final SecretCodec INSTANCE = new SecretCodec();

  private static final Fields FIELDS = Fields.of("text");

  private SecretCodec() {
  }

  @Override
  public Secret read(WireReader in) {
    String text = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> text = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Secret(text);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Secret value) {
    out.refuseNull(value, "Secret");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.text());
    out.endMap();
  }
}
