package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Chunk.Meta}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ChunkMetaCodec implements Codec<Chunk.Meta> {
  /**
   * The only instance.
   */
  public static final ChunkMetaCodec INSTANCE = new ChunkMetaCodec();

  private static final Fields FIELDS = Fields.of("type", "st").optional("w", "h");

  private static final Codec<Optional<Integer>> W = Codecs.INT.optional();

  private ChunkMetaCodec() {
  }

  @Override
  public Chunk.Meta read(WireReader in) {
    String type = null;
    long st = 0;
    Optional<Integer> w = Optional.empty();
    Optional<Integer> h = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> st = in.readLong();
        case 2 -> w = W.read(in);
        case 3 -> h = W.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Chunk.Meta(type, st, w, h);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Chunk.Meta value) {
    out.refuseNull(value, "Meta");
    int size = 2;
    var w = value.w();
    out.refuseNull(w, "w");
    if (w.isPresent()) {
      size++;
    }
    var h = value.h();
    out.refuseNull(h, "h");
    if (h.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.type());
    out.writeField(FIELDS, 1).writeLong(value.st());
    if (w.isPresent()) {
      Codecs.INT.write(out.writeField(FIELDS, 2), w.get());
    }
    if (h.isPresent()) {
      Codecs.INT.write(out.writeField(FIELDS, 3), h.get());
    }
    out.endMap();
  }
}
