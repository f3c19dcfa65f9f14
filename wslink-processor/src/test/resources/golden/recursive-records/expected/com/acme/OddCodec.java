package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Odd}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OddCodec implements Codec<Odd> {
  /**
   * The only instance.
   */
  public static final OddCodec INSTANCE = new OddCodec();

  private static final Fields FIELDS = Fields.of("more");

  private static final Codec<List<Even>> MORE = Codecs.deferred(() -> EvenCodec.INSTANCE).list();

  private OddCodec() {
  }

  @Override
  public Odd read(WireReader in) {
    List<Even> more = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> more = MORE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Odd(more);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Odd value) {
    out.refuseNull(value, "Odd");
    out.beginMap(1);
    MORE.write(out.writeField(FIELDS, 0), value.more());
    out.endMap();
  }
}
