package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Directory.File}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DirectoryFileCodec implements Codec<Directory.File> {
  /**
   * The only instance.
   */
  public static final DirectoryFileCodec INSTANCE = new DirectoryFileCodec();

  private static final Fields FIELDS = Fields.of("label").optional("size");

  private static final Codec<Optional<Long>> SIZE = Codecs.LONG.optional();

  private DirectoryFileCodec() {
  }

  @Override
  public Directory.File read(WireReader in) {
    String label = null;
    Optional<Long> size = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> label = in.readString();
        case 1 -> size = SIZE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Directory.File(label, size);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Directory.File value) {
    out.refuseNull(value, "File");
    int size = 1;
    var size_ = value.size();
    out.refuseNull(size_, "size");
    if (size_.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.label());
    if (size_.isPresent()) {
      Codecs.LONG.write(out.writeField(FIELDS, 1), size_.get());
    }
    out.endMap();
  }
}
