package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Animal.Bird}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnimalBirdCodec implements Codec<Animal.Bird> {
  /**
   * The only instance.
   */
  public static final AnimalBirdCodec INSTANCE = new AnimalBirdCodec();

  private static final Fields FIELDS = Fields.none();

  private AnimalBirdCodec() {
  }

  @Override
  public Animal.Bird read(WireReader in) {
    in.beginMap();
    while (in.nextField(FIELDS) != WireReader.END) {
      in.skipValue();
    }
    try {
      return new Animal.Bird();
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Animal.Bird value) {
    out.refuseNull(value, "Bird");
    out.beginMap(0);
    out.endMap();
  }
}
