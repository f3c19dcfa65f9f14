package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Edge}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EdgeCodec implements Codec<Edge> {
  /**
   * The only instance.
   */
  public static final EdgeCodec INSTANCE = new EdgeCodec();

  private static final Fields FIELDS = Fields.none().optional("to");

  private static final Codec<Optional<Node>> TO = Codecs.deferred(() -> NodeCodec.INSTANCE).optional();

  private EdgeCodec() {
  }

  @Override
  public Edge read(WireReader in) {
    Optional<Node> to = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> to = TO.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Edge(to);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Edge value) {
    out.refuseNull(value, "Edge");
    int size = 0;
    var to = value.to();
    out.refuseNull(to, "to");
    if (to.isPresent()) {
      size++;
    }
    out.beginMap(size);
    if (to.isPresent()) {
      NodeCodec.INSTANCE.write(out.writeField(FIELDS, 0), to.get());
    }
    out.endMap();
  }
}
