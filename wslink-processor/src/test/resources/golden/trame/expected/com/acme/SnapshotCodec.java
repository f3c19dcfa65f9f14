package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Snapshot}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SnapshotCodec implements Codec<Snapshot> {
  /**
   * The only instance.
   */
  public static final SnapshotCodec INSTANCE = new SnapshotCodec();

  private static final Fields FIELDS = Fields.of("name", "state");

  private static final Codec<Map<String, Object>> STATE = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private SnapshotCodec() {
  }

  @Override
  public Snapshot read(WireReader in) {
    String name = null;
    Map<String, Object> state = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> state = STATE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Snapshot(name, state);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Snapshot value) {
    out.refuseNull(value, "Snapshot");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeString(value.name());
    STATE.write(out.writeField(FIELDS, 1), value.state());
    out.endMap();
  }
}
