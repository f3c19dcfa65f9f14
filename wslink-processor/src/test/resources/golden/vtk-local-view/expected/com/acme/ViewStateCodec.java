package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ViewState}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ViewStateCodec implements Codec<ViewState> {
  /**
   * The only instance.
   */
  public static final ViewStateCodec INSTANCE = new ViewStateCodec();

  private static final Fields FIELDS = Fields.of("id", "type").optional("parent").required("mtime", "properties", "dependencies", "calls").optional("extra");

  private static final Codec<Optional<String>> PARENT = Codecs.STRING.optional();

  private static final Codec<Map<String, Object>> PROPERTIES = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final Codec<List<ViewState>> DEPENDENCIES = INSTANCE.list();

  private static final Codec<List<List<Object>>> CALLS = Codecs.ANY.list().list();

  private static final Codec<Optional<ViewState.Extra>> EXTRA = ViewStateExtraCodec.INSTANCE.optional();

  private ViewStateCodec() {
  }

  @Override
  public ViewState read(WireReader in) {
    String id = null;
    String type = null;
    Optional<String> parent = Optional.empty();
    long mtime = 0;
    Map<String, Object> properties = null;
    List<ViewState> dependencies = null;
    List<List<Object>> calls = null;
    Optional<ViewState.Extra> extra = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> type = in.readString();
        case 2 -> parent = PARENT.read(in);
        case 3 -> mtime = in.readLong();
        case 4 -> properties = PROPERTIES.read(in);
        case 5 -> dependencies = DEPENDENCIES.read(in);
        case 6 -> calls = CALLS.read(in);
        case 7 -> extra = EXTRA.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new ViewState(id, type, parent, mtime, properties, dependencies, calls, extra);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, ViewState value) {
    out.refuseNull(value, "ViewState");
    int size = 6;
    var parent = value.parent();
    out.refuseNull(parent, "parent");
    if (parent.isPresent()) {
      size++;
    }
    var extra = value.extra();
    out.refuseNull(extra, "extra");
    if (extra.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.id());
    out.writeField(FIELDS, 1).writeString(value.type());
    if (parent.isPresent()) {
      out.writeField(FIELDS, 2).writeString(parent.get());
    }
    out.writeField(FIELDS, 3).writeLong(value.mtime());
    PROPERTIES.write(out.writeField(FIELDS, 4), value.properties());
    DEPENDENCIES.write(out.writeField(FIELDS, 5), value.dependencies());
    CALLS.write(out.writeField(FIELDS, 6), value.calls());
    if (extra.isPresent()) {
      ViewStateExtraCodec.INSTANCE.write(out.writeField(FIELDS, 7), extra.get());
    }
    out.endMap();
  }
}
