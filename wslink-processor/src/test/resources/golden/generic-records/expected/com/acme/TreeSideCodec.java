package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Tree.Side}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TreeSideCodec<S> implements Codec<Tree.Side<S>> {
  private static final Fields FIELDS = Fields.of("trees");

  private final Codec<List<Tree<S>>> treesCodec;

  private TreeSideCodec(Codec<S> sCodec) {
    this.treesCodec = Codecs.deferred(() -> TreeCodec.of(sCodec)).list();
  }

  /**
   * A codec that reads and writes what is inside with the given ones.
   *
   * @param <S> what is inside
   * @param sCodec reads and writes what is inside
   * @return the codec
   */
  public static <S> TreeSideCodec<S> of(Codec<S> sCodec) {
    return new TreeSideCodec<>(sCodec);
  }

  @Override
  public Tree.Side<S> read(WireReader in) {
    List<Tree<S>> trees = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> trees = this.treesCodec.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Tree.Side<>(trees);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Tree.Side<S> value) {
    out.refuseNull(value, "Side");
    out.beginMap(1);
    this.treesCodec.write(out.writeField(FIELDS, 0), value.trees());
    out.endMap();
  }
}
