package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Chunk}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ChunkCodec implements Codec<Chunk> {
  /**
   * The only instance.
   */
  public static final ChunkCodec INSTANCE = new ChunkCodec();

  private static final Fields FIELDS = Fields.of("name", "meta", "content");

  private ChunkCodec() {
  }

  @Override
  public Chunk read(WireReader in) {
    String name = null;
    Chunk.Meta meta = null;
    byte[] content = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> meta = ChunkMetaCodec.INSTANCE.read(in);
        case 2 -> content = in.readBytes();
        default -> in.skipValue();
      }
    }
    try {
      return new Chunk(name, meta, content);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Chunk value) {
    out.refuseNull(value, "Chunk");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeString(value.name());
    ChunkMetaCodec.INSTANCE.write(out.writeField(FIELDS, 1), value.meta());
    out.writeField(FIELDS, 2).writeBytes(value.content());
    out.endMap();
  }
}
