package io.github.wslink4j.example;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireType;
import io.github.wslink4j.codegen.v1.WireWriter;

/**
 * {@code Number} as the wire has it: an integer is a {@code Long} and stays an integer, anything
 * else is a {@code Double}.
 */
public final class NumberCodec implements Codec<Number> {

  /** The codec, which has no state. */
  public NumberCodec() {}

  // Not a conditional expression: that would make a double of the long.
  @Override
  public Number read(WireReader in) {
    WireType type = in.peek();
    if (type == WireType.INTEGER) {
      return in.readLong();
    }
    return in.readDouble();
  }

  @Override
  public void write(WireWriter out, Number value) {
    if (value instanceof Double || value instanceof Float) {
      out.writeDouble(value.doubleValue());
    } else {
      out.writeLong(value.longValue());
    }
  }
}
