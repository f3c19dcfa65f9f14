package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Framed}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class FramedCodec<S extends Shape> implements Codec<Framed<S>> {
  private static final Fields FIELDS = Fields.of("shape", "width");

  private final Codec<S> sCodec;

  private FramedCodec(Codec<S> sCodec) {
    this.sCodec = sCodec;
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <S> what is inside
   * @param sCodec reads and writes what is inside
   * @return the codec
   */
  public static <S extends Shape> FramedCodec<S> of(Codec<S> sCodec) {
    return new FramedCodec<>(sCodec);
  }

  @Override
  public Framed<S> read(WireReader in) {
    S shape = null;
    int width = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> shape = sCodec.read(in);
        case 1 -> width = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Framed<>(shape, width);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Framed<S> value) {
    out.refuseNull(value, "Framed");
    out.beginMap(2);
    sCodec.write(out.writeField(FIELDS, 0), value.shape());
    out.writeField(FIELDS, 1).writeInt(value.width());
    out.endMap();
  }
}
