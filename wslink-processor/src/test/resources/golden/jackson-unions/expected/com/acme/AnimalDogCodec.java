package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Animal.Dog}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnimalDogCodec implements Codec<Animal.Dog> {
  /**
   * The only instance.
   */
  public static final AnimalDogCodec INSTANCE = new AnimalDogCodec();

  private static final Fields FIELDS = Fields.of("name");

  private AnimalDogCodec() {
  }

  @Override
  public Animal.Dog read(WireReader in) {
    String name = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Animal.Dog(name);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Animal.Dog value) {
    out.refuseNull(value, "Dog");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeString(value.name());
    out.endMap();
  }
}
