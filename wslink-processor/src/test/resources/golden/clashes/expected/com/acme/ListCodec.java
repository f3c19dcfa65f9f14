package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link List}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ListCodec implements Codec<List> {
  /**
   * The only instance.
   */
  public static final ListCodec INSTANCE = new ListCodec();

  private static final Fields FIELDS_ = Fields.of("list", "INSTANCE", "FIELDS");

  private static final Codec<java.util.List<String>> LIST = Codecs.STRING.list();

  private ListCodec() {
  }

  @Override
  public List read(WireReader in) {
    java.util.List<String> list = null;
    String INSTANCE_ = null;
    String FIELDS = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS_)) != WireReader.END; ) {
      switch (field) {
        case 0 -> list = LIST.read(in);
        case 1 -> INSTANCE_ = in.readString();
        case 2 -> FIELDS = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new List(list, INSTANCE_, FIELDS);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, List value) {
    out.refuseNull(value, "List");
    out.beginMap(3);
    LIST.write(out.writeField(FIELDS_, 0), value.list());
    out.writeField(FIELDS_, 1).writeString(value.INSTANCE());
    out.writeField(FIELDS_, 2).writeString(value.FIELDS());
    out.endMap();
  }
}
