package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Expression}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExpressionCodec implements Codec<Expression> {
  /**
   * The only instance.
   */
  public static final ExpressionCodec INSTANCE = new ExpressionCodec();

  private static final Fields TAG = Fields.none().required("type");

  private static final Fields VARIANTS = Fields.none().optional("Number", "Sum");

  private static final Fields NUMBER = Fields.of("type", "value");

  private static final Fields SUM = Fields.of("type", "left", "right");

  private ExpressionCodec() {
  }

  @Override
  public Expression read(WireReader in) {
    return switch (variant(in)) {
      case 0 -> ExpressionNumberCodec.INSTANCE.read(in);
      case 1 -> ExpressionSumCodec.INSTANCE.read(in);
      default -> throw in.error("expected Expression");
    };
  }

  @Override
  public void write(WireWriter out, Expression value) {
    out.refuseNull(value, "Expression");
    if (value instanceof Expression.Number variant) {
      writeNumber(out, variant);
    } else if (value instanceof Expression.Sum variant) {
      writeSum(out, variant);
    }
  }

  private void writeNumber(WireWriter out, Expression.Number value) {
    out.beginMap(2);
    out.writeField(NUMBER, 0).writeName(VARIANTS, 0);
    out.writeField(NUMBER, 1).writeDouble(value.value());
    out.endMap();
  }

  private void writeSum(WireWriter out, Expression.Sum value) {
    out.beginMap(3);
    out.writeField(SUM, 0).writeName(VARIANTS, 1);
    INSTANCE.write(out.writeField(SUM, 1), value.left());
    INSTANCE.write(out.writeField(SUM, 2), value.right());
    out.endMap();
  }

  private static int variant(WireReader in) {
    long start = in.mark();
    int variant = -1;
    in.beginMap();
    for (int field; (field = in.nextField(TAG)) != WireReader.END; ) {
      if (field == 0) {
        variant = in.readName(VARIANTS);
      } else {
        in.skipValue();
      }
    }
    in.reset(start);
    return variant;
  }
}
