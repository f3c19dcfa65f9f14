package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shape.Circle}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapeCircleCodec implements Codec<Shape.Circle> {
  /**
   * The only instance.
   */
  public static final ShapeCircleCodec INSTANCE = new ShapeCircleCodec();

  private static final Fields FIELDS = Fields.of("radius").optional("label");

  private static final Codec<Optional<String>> LABEL = Codecs.STRING.optional();

  private ShapeCircleCodec() {
  }

  @Override
  public Shape.Circle read(WireReader in) {
    double radius = 0;
    Optional<String> label = Optional.empty();
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> radius = in.readDouble();
        case 1 -> label = LABEL.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Shape.Circle(radius, label);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Shape.Circle value) {
    out.refuseNull(value, "Circle");
    int size = 1;
    var label = value.label();
    out.refuseNull(label, "label");
    if (label.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeDouble(value.radius());
    if (label.isPresent()) {
      out.writeField(FIELDS, 1).writeString(label.get());
    }
    out.endMap();
  }
}
