package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Frame}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class FrameCodec implements Codec<Frame> {
  /**
   * The only instance.
   */
  public static final FrameCodec INSTANCE = new FrameCodec();

  private static final Fields FIELDS = Fields.of("id", "image", "size").optional("mimeType", "note");

  private static final Codec<Optional<String>> MIME_TYPE = Codecs.STRING.optional();

  private static final Codec<String> NOTE = Codecs.STRING.nullable();

  private FrameCodec() {
  }

  @Override
  public Frame read(WireReader in) {
    String id = null;
    byte[] image = null;
    int[] size = null;
    Optional<String> mimeType = Optional.empty();
    String note = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> image = in.readBytes();
        case 2 -> size = in.readInts();
        case 3 -> mimeType = MIME_TYPE.read(in);
        case 4 -> note = NOTE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Frame(id, image, size, mimeType, note);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Frame value) {
    out.refuseNull(value, "Frame");
    int size = 4;
    var mimeType = value.mimeType();
    out.refuseNull(mimeType, "mimeType");
    if (mimeType.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.id());
    out.writeField(FIELDS, 1).writeBytes(value.image());
    ArrayCodecs.INTS.write(out.writeField(FIELDS, 2), value.size());
    if (mimeType.isPresent()) {
      out.writeField(FIELDS, 3).writeString(mimeType.get());
    }
    NOTE.write(out.writeField(FIELDS, 4), value.note());
    out.endMap();
  }
}
