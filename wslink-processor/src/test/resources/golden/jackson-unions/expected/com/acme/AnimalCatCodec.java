package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Animal.Cat}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnimalCatCodec implements Codec<Animal.Cat> {
  /**
   * The only instance.
   */
  public static final AnimalCatCodec INSTANCE = new AnimalCatCodec();

  private static final Fields FIELDS = Fields.of("lives");

  private AnimalCatCodec() {
  }

  @Override
  public Animal.Cat read(WireReader in) {
    int lives = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> lives = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Animal.Cat(lives);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Animal.Cat value) {
    out.refuseNull(value, "Cat");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeInt(value.lives());
    out.endMap();
  }
}
