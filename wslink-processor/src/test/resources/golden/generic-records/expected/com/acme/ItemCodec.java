package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Item}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ItemCodec implements Codec<Item> {
  /**
   * The only instance.
   */
  public static final ItemCodec INSTANCE = new ItemCodec();

  private static final Fields FIELDS = Fields.of("name");

  private ItemCodec() {
  }

  @Override
  public Item read(WireReader in) {
    String name = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Item(name);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Item value) {
    out.refuseNull(value, "Item");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.name());
    out.endMap();
  }
}
