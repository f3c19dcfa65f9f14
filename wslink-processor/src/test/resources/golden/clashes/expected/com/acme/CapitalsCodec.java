package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Capitals}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CapitalsCodec implements Codec<Capitals> {
  /**
   * The only instance.
   */
  public static final CapitalsCodec INSTANCE = new CapitalsCodec();

  private static final Fields FIELDS_ = Fields.of("IDS").optional("FIELDS", "INSTANCE");

  private static final Codec<List<String>> IDS_ = Codecs.STRING.list();

  private static final Codec<Optional<String>> FIELDS__ = Codecs.STRING.optional();

  private static final Codec<Optional<Capitals>> INSTANCE__ = INSTANCE.optional();

  private CapitalsCodec() {
  }

  @Override
  public Capitals read(WireReader in) {
    List<String> IDS = null;
    Optional<String> FIELDS = Optional.empty();
    Optional<Capitals> INSTANCE_ = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS_)) != WireReader.END; ) {
      switch (field) {
        case 0 -> IDS = IDS_.read(in);
        case 1 -> FIELDS = FIELDS__.read(in);
        case 2 -> INSTANCE_ = INSTANCE__.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Capitals(IDS, FIELDS, INSTANCE_);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Capitals value) {
    out.refuseNull(value, "Capitals");
    int size = 1;
    var FIELDS = value.FIELDS();
    out.refuseNull(FIELDS, "FIELDS");
    if (FIELDS.isPresent()) {
      size++;
    }
    var INSTANCE_ = value.INSTANCE();
    out.refuseNull(INSTANCE_, "INSTANCE");
    if (INSTANCE_.isPresent()) {
      size++;
    }
    out.beginMap(size);
    IDS_.write(out.writeField(FIELDS_, 0), value.IDS());
    if (FIELDS.isPresent()) {
      out.writeField(FIELDS_, 1).writeString(FIELDS.get());
    }
    if (INSTANCE_.isPresent()) {
      INSTANCE.write(out.writeField(FIELDS_, 2), INSTANCE_.get());
    }
    out.endMap();
  }
}
