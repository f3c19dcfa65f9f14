package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Result.Failed}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ResultFailedCodec<V> implements Codec<Result.Failed<V>> {
  private static final Fields FIELDS = Fields.of("reason");

  private ResultFailedCodec(Codec<V> vCodec) {
    // What is inside does not show in any field.
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <V> what is inside
   * @param vCodec reads and writes what is inside
   * @return the codec
   */
  public static <V> ResultFailedCodec<V> of(Codec<V> vCodec) {
    return new ResultFailedCodec<>(vCodec);
  }

  @Override
  public Result.Failed<V> read(WireReader in) {
    String reason = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> reason = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Result.Failed<>(reason);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Result.Failed<V> value) {
    out.refuseNull(value, "Failed");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.reason());
    out.endMap();
  }
}
