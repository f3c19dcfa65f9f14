package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Box}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class BoxCodec<T extends Comparable<T>> implements Codec<Box<T>> {
  private static final Fields FIELDS = Fields.of("content", "more");

  private final Codec<T> tCodec;

  private final Codec<Map<String, T>> moreCodec;

  private BoxCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
    this.moreCodec = Codecs.STRING.<T>mapTo(tCodec);
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <T> what is inside
   * @param tCodec reads and writes what is inside
   * @return the codec
   */
  public static <T extends Comparable<T>> BoxCodec<T> of(Codec<T> tCodec) {
    return new BoxCodec<>(tCodec);
  }

  @Override
  public Box<T> read(WireReader in) {
    T content = null;
    Map<String, T> more = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> content = tCodec.read(in);
        case 1 -> more = this.moreCodec.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Box<>(content, more);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Box<T> value) {
    out.refuseNull(value, "Box");
    out.beginMap(2);
    tCodec.write(out.writeField(FIELDS, 0), value.content());
    this.moreCodec.write(out.writeField(FIELDS, 1), value.more());
    out.endMap();
  }
}
