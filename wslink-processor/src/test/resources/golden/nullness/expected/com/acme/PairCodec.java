package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Pair}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PairCodec implements Codec<Pair> {
  /**
   * The only instance.
   */
  public static final PairCodec INSTANCE = new PairCodec();

  private static final Fields FIELDS = Fields.none().optional("left", "right").required("more");

  private static final Codec<String> LEFT = Codecs.STRING.nullable();

  private static final Codec<Integer> RIGHT = Codecs.INT.nullable();

  private static final Codec<List<Double>> MORE = Codecs.DOUBLE.nullable().list();

  private PairCodec() {
  }

  @Override
  public Pair read(WireReader in) {
    String left = null;
    Integer right = null;
    List<Double> more = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> left = LEFT.read(in);
        case 1 -> right = RIGHT.read(in);
        case 2 -> more = MORE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Pair(left, right, more);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Pair value) {
    out.refuseNull(value, "Pair");
    out.beginMap(3);
    LEFT.write(out.writeField(FIELDS, 0), value.left());
    RIGHT.write(out.writeField(FIELDS, 1), value.right());
    MORE.write(out.writeField(FIELDS, 2), value.more());
    out.endMap();
  }
}
