package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link MouseEvent}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MouseEventCodec implements Codec<MouseEvent> {
  /**
   * The only instance.
   */
  public static final MouseEventCodec INSTANCE = new MouseEventCodec();

  private static final Fields FIELDS = Fields.of("action", "x", "y", "buttonLeft", "buttonMiddle", "buttonRight", "shiftKey", "altKey", "ctrlKey", "metaKey", "view").optional("scroll");

  private static final Codec<Optional<Double>> SCROLL = Codecs.DOUBLE.optional();

  private MouseEventCodec() {
  }

  @Override
  public MouseEvent read(WireReader in) {
    String action = null;
    double x = 0;
    double y = 0;
    boolean buttonLeft = false;
    boolean buttonMiddle = false;
    boolean buttonRight = false;
    boolean shiftKey = false;
    boolean altKey = false;
    boolean ctrlKey = false;
    boolean metaKey = false;
    Object view = null;
    Optional<Double> scroll = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> action = in.readString();
        case 1 -> x = in.readDouble();
        case 2 -> y = in.readDouble();
        case 3 -> buttonLeft = in.readBoolean();
        case 4 -> buttonMiddle = in.readBoolean();
        case 5 -> buttonRight = in.readBoolean();
        case 6 -> shiftKey = in.readBoolean();
        case 7 -> altKey = in.readBoolean();
        case 8 -> ctrlKey = in.readBoolean();
        case 9 -> metaKey = in.readBoolean();
        case 10 -> view = in.readAny();
        case 11 -> scroll = SCROLL.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new MouseEvent(action, x, y, buttonLeft, buttonMiddle, buttonRight, shiftKey, altKey, ctrlKey, metaKey, view, scroll);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, MouseEvent value) {
    out.refuseNull(value, "MouseEvent");
    int size = 11;
    var scroll = value.scroll();
    out.refuseNull(scroll, "scroll");
    if (scroll.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.action());
    out.writeField(FIELDS, 1).writeDouble(value.x());
    out.writeField(FIELDS, 2).writeDouble(value.y());
    out.writeField(FIELDS, 3).writeBoolean(value.buttonLeft());
    out.writeField(FIELDS, 4).writeBoolean(value.buttonMiddle());
    out.writeField(FIELDS, 5).writeBoolean(value.buttonRight());
    out.writeField(FIELDS, 6).writeBoolean(value.shiftKey());
    out.writeField(FIELDS, 7).writeBoolean(value.altKey());
    out.writeField(FIELDS, 8).writeBoolean(value.ctrlKey());
    out.writeField(FIELDS, 9).writeBoolean(value.metaKey());
    out.writeField(FIELDS, 10).writeAny(value.view());
    if (scroll.isPresent()) {
      Codecs.DOUBLE.write(out.writeField(FIELDS, 11), scroll.get());
    }
    out.endMap();
  }
}
