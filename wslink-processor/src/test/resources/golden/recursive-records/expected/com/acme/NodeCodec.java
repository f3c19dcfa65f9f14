package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Node}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class NodeCodec implements Codec<Node> {
  /**
   * The only instance.
   */
  public static final NodeCodec INSTANCE = new NodeCodec();

  private static final Fields FIELDS = Fields.of("name", "children").optional("parent").required("edges");

  private static final Codec<List<Node>> CHILDREN = INSTANCE.list();

  private static final Codec<Node> PARENT = INSTANCE.nullable();

  private static final Codec<Map<String, Edge>> EDGES = Codecs.STRING.<Edge>mapTo(Codecs.deferred(() -> EdgeCodec.INSTANCE));

  private NodeCodec() {
  }

  @Override
  public Node read(WireReader in) {
    String name = null;
    List<Node> children = null;
    Node parent = null;
    Map<String, Edge> edges = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> children = CHILDREN.read(in);
        case 2 -> parent = PARENT.read(in);
        case 3 -> edges = EDGES.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Node(name, children, parent, edges);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Node value) {
    out.refuseNull(value, "Node");
    out.beginMap(4);
    out.writeField(FIELDS, 0).writeString(value.name());
    CHILDREN.write(out.writeField(FIELDS, 1), value.children());
    PARENT.write(out.writeField(FIELDS, 2), value.parent());
    EDGES.write(out.writeField(FIELDS, 3), value.edges());
    out.endMap();
  }
}
