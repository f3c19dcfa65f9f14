package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Result}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ResultCodec<T> implements Codec<Result<T>> {
  private static final Fields TAG = Fields.none().required("type");

  private static final Fields VARIANTS = Fields.none().optional("Ok", "Failed");

  private static final Fields OK = Fields.of("type", "value", "more");

  private static final Fields FAILED = Fields.of("type", "reason");

  private final Codec<T> tCodec;

  private final Codec<Result.Ok<T>> okCodec;

  private final Codec<Result.Failed<T>> failedCodec;

  private final Codec<List<T>> moreCodec;

  private ResultCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
    this.okCodec = ResultOkCodec.of(tCodec);
    this.failedCodec = ResultFailedCodec.of(tCodec);
    this.moreCodec = tCodec.list();
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <T> what is inside
   * @param tCodec reads and writes what is inside
   * @return the codec
   */
  public static <T> ResultCodec<T> of(Codec<T> tCodec) {
    return new ResultCodec<>(tCodec);
  }

  @Override
  public Result<T> read(WireReader in) {
    return switch (variant(in)) {
      case 0 -> this.okCodec.read(in);
      case 1 -> this.failedCodec.read(in);
      default -> throw in.error("expected Result");
    };
  }

  @Override
  public void write(WireWriter out, Result<T> value) {
    out.refuseNull(value, "Result");
    if (value instanceof Result.Ok<T> variant) {
      writeOk(out, variant);
    } else if (value instanceof Result.Failed<T> variant) {
      writeFailed(out, variant);
    }
  }

  private void writeOk(WireWriter out, Result.Ok<T> value) {
    out.beginMap(3);
    out.writeField(OK, 0).writeName(VARIANTS, 0);
    tCodec.write(out.writeField(OK, 1), value.value());
    this.moreCodec.write(out.writeField(OK, 2), value.more());
    out.endMap();
  }

  private void writeFailed(WireWriter out, Result.Failed<T> value) {
    out.beginMap(2);
    out.writeField(FAILED, 0).writeName(VARIANTS, 1);
    out.writeField(FAILED, 1).writeString(value.reason());
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
