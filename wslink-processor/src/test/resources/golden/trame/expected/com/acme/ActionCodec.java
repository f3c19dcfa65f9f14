package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Action}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ActionCodec implements Codec<Action> {
  /**
   * The only instance.
   */
  public static final ActionCodec INSTANCE = new ActionCodec();

  private static final Fields FIELDS = Fields.of("type", "ref", "method", "args");

  private static final Codec<List<Object>> ARGS = Codecs.ANY.list();

  private ActionCodec() {
  }

  @Override
  public Action read(WireReader in) {
    String type = null;
    String ref = null;
    String method = null;
    List<Object> args = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> ref = in.readString();
        case 2 -> method = in.readString();
        case 3 -> args = ARGS.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Action(type, ref, method, args);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Action value) {
    out.refuseNull(value, "Action");
    out.beginMap(4);
    out.writeField(FIELDS, 0).writeString(value.type());
    out.writeField(FIELDS, 1).writeString(value.ref());
    out.writeField(FIELDS, 2).writeString(value.method());
    ARGS.write(out.writeField(FIELDS, 3), value.args());
    out.endMap();
  }
}
