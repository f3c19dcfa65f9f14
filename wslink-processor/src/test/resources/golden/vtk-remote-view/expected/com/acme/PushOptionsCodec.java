package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link PushOptions}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PushOptionsCodec implements Codec<PushOptions> {
  /**
   * The only instance.
   */
  public static final PushOptionsCodec INSTANCE = new PushOptionsCodec();

  private static final Fields FIELDS = Fields.of("view").optional("size");

  private static final Codec<Optional<int[]>> SIZE = ArrayCodecs.INTS.optional();

  private PushOptionsCodec() {
  }

  @Override
  public PushOptions read(WireReader in) {
    Object view = null;
    Optional<int[]> size = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> view = in.readAny();
        case 1 -> size = SIZE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new PushOptions(view, size);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, PushOptions value) {
    out.refuseNull(value, "PushOptions");
    int size = 1;
    var size_ = value.size();
    out.refuseNull(size_, "size");
    if (size_.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeAny(value.view());
    if (size_.isPresent()) {
      ArrayCodecs.INTS.write(out.writeField(FIELDS, 1), size_.get());
    }
    out.endMap();
  }
}
