package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Even}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EvenCodec implements Codec<Even> {
  /**
   * The only instance.
   */
  public static final EvenCodec INSTANCE = new EvenCodec();

  private static final Fields FIELDS = Fields.of("more");

  private static final Codec<List<Odd>> MORE = Codecs.deferred(() -> OddCodec.INSTANCE).list();

  private EvenCodec() {
  }

  @Override
  public Even read(WireReader in) {
    List<Odd> more = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> more = MORE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Even(more);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Even value) {
    out.refuseNull(value, "Even");
    out.beginMap(1);
    MORE.write(out.writeField(FIELDS, 0), value.more());
    out.endMap();
  }
}
