package com.acme;

import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Codec}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CodecCodec implements io.github.wslink4j.codegen.v1.Codec<Codec> {
  /**
   * The only instance.
   */
  public static final CodecCodec INSTANCE = new CodecCodec();

  private static final Fields FIELDS = Fields.of("in", "field", "value", "out", "size").optional("names");

  private static final io.github.wslink4j.codegen.v1.Codec<Optional<String>> NAMES = Codecs.STRING.optional();

  private CodecCodec() {
  }

  @Override
  public Codec read(WireReader in) {
    int in_ = 0;
    int field = 0;
    int value = 0;
    int out = 0;
    int size = 0;
    Optional<String> names = Optional.empty();
    in.beginMap();
    for (int field_; (field_ = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field_) {
        case 0 -> in_ = in.readInt();
        case 1 -> field = in.readInt();
        case 2 -> value = in.readInt();
        case 3 -> out = in.readInt();
        case 4 -> size = in.readInt();
        case 5 -> names = NAMES.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Codec(in_, field, value, out, size, names);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Codec value) {
    out.refuseNull(value, "Codec");
    int size = 5;
    var names = value.names();
    out.refuseNull(names, "names");
    if (names.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeInt(value.in());
    out.writeField(FIELDS, 1).writeInt(value.field());
    out.writeField(FIELDS, 2).writeInt(value.value());
    out.writeField(FIELDS, 3).writeInt(value.out());
    out.writeField(FIELDS, 4).writeInt(value.size());
    if (names.isPresent()) {
      out.writeField(FIELDS, 5).writeString(names.get());
    }
    out.endMap();
  }
}
