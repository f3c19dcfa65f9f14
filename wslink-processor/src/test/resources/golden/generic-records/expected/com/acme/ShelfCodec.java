package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shelf}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShelfCodec<Record> implements Codec<Shelf<Record>> {
  private static final Fields FIELDS = Fields.of("records", "byTitle").optional("newest");

  private final Codec<Record> recordCodec;

  private final Codec<List<Record>> recordsCodec;

  private final Codec<Map<String, Record>> byTitleCodec;

  private final Codec<Optional<Record>> newestCodec;

  private ShelfCodec(Codec<Record> recordCodec) {
    this.recordCodec = recordCodec;
    this.recordsCodec = recordCodec.list();
    this.byTitleCodec = Codecs.STRING.<Record>mapTo(recordCodec);
    this.newestCodec = recordCodec.optional();
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <Record> what is inside
   * @param recordCodec reads and writes what is inside
   * @return the codec
   */
  public static <Record> ShelfCodec<Record> of(Codec<Record> recordCodec) {
    return new ShelfCodec<>(recordCodec);
  }

  @Override
  public Shelf<Record> read(WireReader in) {
    List<Record> records = null;
    Map<String, Record> byTitle = null;
    Optional<Record> newest = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> records = this.recordsCodec.read(in);
        case 1 -> byTitle = this.byTitleCodec.read(in);
        case 2 -> newest = this.newestCodec.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Shelf<>(records, byTitle, newest);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Shelf<Record> value) {
    out.refuseNull(value, "Shelf");
    int size = 2;
    var newest = value.newest();
    out.refuseNull(newest, "newest");
    if (newest.isPresent()) {
      size++;
    }
    out.beginMap(size);
    this.recordsCodec.write(out.writeField(FIELDS, 0), value.records());
    this.byTitleCodec.write(out.writeField(FIELDS, 1), value.byTitle());
    if (newest.isPresent()) {
      recordCodec.write(out.writeField(FIELDS, 2), newest.get());
    }
    out.endMap();
  }
}
