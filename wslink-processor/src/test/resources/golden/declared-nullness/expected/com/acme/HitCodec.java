package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Hit}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class HitCodec implements Codec<Hit> {
  /**
   * The only instance.
   */
  public static final HitCodec INSTANCE = new HitCodec();

  private static final Fields FIELDS = Fields.none().optional("title").required("rank");

  private static final Codec<String> TITLE = Codecs.STRING.nullable();

  private HitCodec() {
  }

  @Override
  public Hit read(WireReader in) {
    String title = null;
    int rank = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> title = TITLE.read(in);
        case 1 -> rank = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Hit(title, rank);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Hit value) {
    out.refuseNull(value, "Hit");
    out.beginMap(2);
    TITLE.write(out.writeField(FIELDS, 0), value.title());
    out.writeField(FIELDS, 1).writeInt(value.rank());
    out.endMap();
  }
}
