package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Result.Ok}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ResultOkCodec<V> implements Codec<Result.Ok<V>> {
  private static final Fields FIELDS = Fields.of("value", "more");

  private final Codec<V> vCodec;

  private final Codec<List<V>> moreCodec;

  private ResultOkCodec(Codec<V> vCodec) {
    this.vCodec = vCodec;
    this.moreCodec = vCodec.list();
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <V> what is inside
   * @param vCodec reads and writes what is inside
   * @return the codec
   */
  public static <V> ResultOkCodec<V> of(Codec<V> vCodec) {
    return new ResultOkCodec<>(vCodec);
  }

  @Override
  public Result.Ok<V> read(WireReader in) {
    V value = null;
    List<V> more = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> value = vCodec.read(in);
        case 1 -> more = this.moreCodec.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Result.Ok<>(value, more);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Result.Ok<V> value) {
    out.refuseNull(value, "Ok");
    out.beginMap(2);
    vCodec.write(out.writeField(FIELDS, 0), value.value());
    this.moreCodec.write(out.writeField(FIELDS, 1), value.more());
    out.endMap();
  }
}
