package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link PropertyValue}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PropertyValueCodec implements Codec<PropertyValue> {
  /**
   * The only instance.
   */
  public static final PropertyValueCodec INSTANCE = new PropertyValueCodec();

  private static final Fields FIELDS = Fields.of("id", "name").optional("value");

  private static final Codec<Object> VALUE = Codecs.ANY.nullable();

  private PropertyValueCodec() {
  }

  @Override
  public PropertyValue read(WireReader in) {
    String id = null;
    String name = null;
    Object value = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> name = in.readString();
        case 2 -> value = VALUE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new PropertyValue(id, name, value);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, PropertyValue value) {
    out.refuseNull(value, "PropertyValue");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeString(value.id());
    out.writeField(FIELDS, 1).writeString(value.name());
    VALUE.write(out.writeField(FIELDS, 2), value.value());
    out.endMap();
  }
}
