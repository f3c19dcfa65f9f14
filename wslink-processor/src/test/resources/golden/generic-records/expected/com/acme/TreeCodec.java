package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Tree}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TreeCodec<T> implements Codec<Tree<T>> {
  private static final Fields FIELDS = Fields.of("value", "children", "side");

  private final Codec<T> tCodec;

  private final Codec<List<Tree<T>>> childrenCodec;

  private final Codec<Tree.Side<T>> sideCodec;

  private TreeCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
    this.childrenCodec = this.list();
    this.sideCodec = Codecs.deferred(() -> TreeSideCodec.of(tCodec));
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <T> what is inside
   * @param tCodec reads and writes what is inside
   * @return the codec
   */
  public static <T> TreeCodec<T> of(Codec<T> tCodec) {
    return new TreeCodec<>(tCodec);
  }

  @Override
  public Tree<T> read(WireReader in) {
    T value = null;
    List<Tree<T>> children = null;
    Tree.Side<T> side = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> value = tCodec.read(in);
        case 1 -> children = this.childrenCodec.read(in);
        case 2 -> side = this.sideCodec.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Tree<>(value, children, side);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Tree<T> value) {
    out.refuseNull(value, "Tree");
    out.beginMap(3);
    tCodec.write(out.writeField(FIELDS, 0), value.value());
    this.childrenCodec.write(out.writeField(FIELDS, 1), value.children());
    this.sideCodec.write(out.writeField(FIELDS, 2), value.side());
    out.endMap();
  }
}
