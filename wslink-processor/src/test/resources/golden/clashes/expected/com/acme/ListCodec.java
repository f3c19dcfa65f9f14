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

  private static final Fields FIELDS = Fields.of("list", "INSTANCE", "FIELDS");

  private static final Codec<java.util.List<String>> LIST = Codecs.STRING.list();

  private ListCodec() {
  }

  @Override
  public List read(WireReader in) {
    java.util.List<String> list = null;
    String INSTANCE_ = null;
    String FIELDS_ = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> list = LIST.read(in);
        case 1 -> INSTANCE_ = in.readString();
        case 2 -> FIELDS_ = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new List(list, INSTANCE_, FIELDS_);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, List value) {
    out.present(value, "List");
    out.beginMap(3);
    LIST.write(out.writeField(FIELDS, 0), value.list());
    out.writeField(FIELDS, 1).writeString(value.INSTANCE());
    out.writeField(FIELDS, 2).writeString(value.FIELDS());
    out.endMap();
  }
}
