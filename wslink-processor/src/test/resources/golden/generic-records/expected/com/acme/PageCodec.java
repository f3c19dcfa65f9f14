package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Page}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PageCodec<T> implements Codec<Page<T>> {
  private static final Fields FIELDS = Fields.of("items").optional("next").required("first");

  private static final Codec<Optional<Integer>> NEXT = Codecs.INT.optional();

  private final Codec<T> tCodec;

  private final Codec<List<T>> itemsCodec;

  private PageCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
    this.itemsCodec = tCodec.list();
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <T> what is inside
   * @param tCodec reads and writes what is inside
   * @return the codec
   */
  public static <T> PageCodec<T> of(Codec<T> tCodec) {
    return new PageCodec<>(tCodec);
  }

  @Override
  public Page<T> read(WireReader in) {
    List<T> items = null;
    Optional<Integer> next = Optional.empty();
    T first = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> items = this.itemsCodec.read(in);
        case 1 -> next = NEXT.read(in);
        case 2 -> first = tCodec.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Page<>(items, next, first);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Page<T> value) {
    out.refuseNull(value, "Page");
    int size = 2;
    var next = value.next();
    out.refuseNull(next, "next");
    if (next.isPresent()) {
      size++;
    }
    out.beginMap(size);
    this.itemsCodec.write(out.writeField(FIELDS, 0), value.items());
    if (next.isPresent()) {
      Codecs.INT.write(out.writeField(FIELDS, 1), next.get());
    }
    tCodec.write(out.writeField(FIELDS, 2), value.first());
    out.endMap();
  }
}
