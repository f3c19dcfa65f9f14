package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Either}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EitherCodec<L, R> implements Codec<Either<L, R>> {
  private static final Fields FIELDS = Fields.none().optional("left", "right");

  private final Codec<L> leftCodec;

  private final Codec<R> rightCodec;

  private EitherCodec(Codec<L> lCodec, Codec<R> rCodec) {
    this.leftCodec = lCodec.nullable();
    this.rightCodec = rCodec.nullable();
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <L> what is inside
   * @param <R> what is inside
   * @param lCodec reads and writes what is inside
   * @param rCodec reads and writes what is inside
   * @return the codec
   */
  public static <L, R> EitherCodec<L, R> of(Codec<L> lCodec, Codec<R> rCodec) {
    return new EitherCodec<>(lCodec, rCodec);
  }

  @Override
  public Either<L, R> read(WireReader in) {
    L left = null;
    R right = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> left = this.leftCodec.read(in);
        case 1 -> right = this.rightCodec.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Either<>(left, right);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Either<L, R> value) {
    out.refuseNull(value, "Either");
    out.beginMap(2);
    this.leftCodec.write(out.writeField(FIELDS, 0), value.left());
    this.rightCodec.write(out.writeField(FIELDS, 1), value.right());
    out.endMap();
  }
}
