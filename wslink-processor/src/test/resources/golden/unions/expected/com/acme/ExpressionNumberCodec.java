package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Expression.Number}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExpressionNumberCodec implements Codec<Expression.Number> {
  /**
   * The only instance.
   */
  public static final ExpressionNumberCodec INSTANCE = new ExpressionNumberCodec();

  private static final Fields FIELDS = Fields.of("value");

  private ExpressionNumberCodec() {
  }

  @Override
  public Expression.Number read(WireReader in) {
    double value = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> value = in.readDouble();
        default -> in.skipValue();
      }
    }
    try {
      return new Expression.Number(value);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Expression.Number value) {
    out.refuseNull(value, "Number");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeDouble(value.value());
    out.endMap();
  }
}
