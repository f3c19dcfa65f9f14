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
 * Reads and writes {@link RenderOptions}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RenderOptionsCodec implements Codec<RenderOptions> {
  /**
   * The only instance.
   */
  public static final RenderOptionsCodec INSTANCE = new RenderOptionsCodec();

  private static final Fields FIELDS = Fields.of("view").optional("size", "quality", "mtime", "localTime");

  private static final Codec<Optional<int[]>> SIZE = ArrayCodecs.INTS.optional();

  private static final Codec<Optional<Integer>> JPEG_QUALITY = Codecs.INT.optional();

  private static final Codec<Optional<Long>> MTIME = Codecs.LONG.optional();

  private RenderOptionsCodec() {
  }

  @Override
  public RenderOptions read(WireReader in) {
    Object view = null;
    Optional<int[]> size = Optional.empty();
    Optional<Integer> jpegQuality = Optional.empty();
    Optional<Long> mtime = Optional.empty();
    Optional<Long> localTime = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> view = in.readAny();
        case 1 -> size = SIZE.read(in);
        case 2 -> jpegQuality = JPEG_QUALITY.read(in);
        case 3 -> mtime = MTIME.read(in);
        case 4 -> localTime = MTIME.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new RenderOptions(view, size, jpegQuality, mtime, localTime);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, RenderOptions value) {
    out.refuseNull(value, "RenderOptions");
    int size = 1;
    var size_ = value.size();
    out.refuseNull(size_, "size");
    if (size_.isPresent()) {
      size++;
    }
    var jpegQuality = value.jpegQuality();
    out.refuseNull(jpegQuality, "jpegQuality");
    if (jpegQuality.isPresent()) {
      size++;
    }
    var mtime = value.mtime();
    out.refuseNull(mtime, "mtime");
    if (mtime.isPresent()) {
      size++;
    }
    var localTime = value.localTime();
    out.refuseNull(localTime, "localTime");
    if (localTime.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeAny(value.view());
    if (size_.isPresent()) {
      ArrayCodecs.INTS.write(out.writeField(FIELDS, 1), size_.get());
    }
    if (jpegQuality.isPresent()) {
      Codecs.INT.write(out.writeField(FIELDS, 2), jpegQuality.get());
    }
    if (mtime.isPresent()) {
      Codecs.LONG.write(out.writeField(FIELDS, 3), mtime.get());
    }
    if (localTime.isPresent()) {
      Codecs.LONG.write(out.writeField(FIELDS, 4), localTime.get());
    }
    out.endMap();
  }
}
