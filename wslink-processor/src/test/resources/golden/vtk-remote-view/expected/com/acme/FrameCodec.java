package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
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

  private static final Fields FIELDS = Fields.of("id", "image", "size", "memsize", "workTime", "global_id", "format", "stale", "mtime", "localTime");

  private FrameCodec() {
  }

  @Override
  public Frame read(WireReader in) {
    Object id = null;
    byte[] image = null;
    int[] size = null;
    int memsize = 0;
    double workTime = 0;
    Object globalId = null;
    String format = null;
    boolean stale = false;
    long mtime = 0;
    long localTime = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> id = in.readAny();
        case 1 -> image = in.readBytes();
        case 2 -> size = in.readInts();
        case 3 -> memsize = in.readInt();
        case 4 -> workTime = in.readDouble();
        case 5 -> globalId = in.readAny();
        case 6 -> format = in.readString();
        case 7 -> stale = in.readBoolean();
        case 8 -> mtime = in.readLong();
        case 9 -> localTime = in.readLong();
        default -> in.skipValue();
      }
    }
    try {
      return new Frame(id, image, size, memsize, workTime, globalId, format, stale, mtime, localTime);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Frame value) {
    out.refuseNull(value, "Frame");
    out.beginMap(10);
    out.writeField(FIELDS, 0).writeAny(value.id());
    out.writeField(FIELDS, 1).writeBytes(value.image());
    ArrayCodecs.INTS.write(out.writeField(FIELDS, 2), value.size());
    out.writeField(FIELDS, 3).writeInt(value.memsize());
    out.writeField(FIELDS, 4).writeDouble(value.workTime());
    out.writeField(FIELDS, 5).writeAny(value.globalId());
    out.writeField(FIELDS, 6).writeString(value.format());
    out.writeField(FIELDS, 7).writeBoolean(value.stale());
    out.writeField(FIELDS, 8).writeLong(value.mtime());
    out.writeField(FIELDS, 9).writeLong(value.localTime());
    out.endMap();
  }
}
