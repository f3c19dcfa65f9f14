package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Weekday}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WeekdayCodec implements Codec<Weekday> {
  /**
   * The only instance.
   */
  public static final WeekdayCodec INSTANCE = new WeekdayCodec();

  private WeekdayCodec() {
  }

  @Override
  public Weekday read(WireReader in) {
    int found = in.readInt();
    for (Weekday constant : Weekday.values()) {
      if (Objects.equals(constant.number(), found)) {
        return constant;
      }
    }
    throw in.error("expected Weekday, got " + found);
  }

  @Override
  public void write(WireWriter out, Weekday value) {
    out.refuseNull(value, "Weekday");
    out.writeInt(value.number());
  }
}
