package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Expression.Sum}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExpressionSumCodec implements Codec<Expression.Sum> {
  /**
   * The only instance.
   */
  public static final ExpressionSumCodec INSTANCE = new ExpressionSumCodec();

  private static final Fields FIELDS = Fields.of("left", "right");

  private ExpressionSumCodec() {
  }

  @Override
  public Expression.Sum read(WireReader in) {
    Expression left = null;
    Expression right = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> left = ExpressionCodec.INSTANCE.read(in);
        case 1 -> right = ExpressionCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Expression.Sum(left, right);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Expression.Sum value) {
    out.refuseNull(value, "Sum");
    out.beginMap(2);
    ExpressionCodec.INSTANCE.write(out.writeField(FIELDS, 0), value.left());
    ExpressionCodec.INSTANCE.write(out.writeField(FIELDS, 1), value.right());
    out.endMap();
  }
}
