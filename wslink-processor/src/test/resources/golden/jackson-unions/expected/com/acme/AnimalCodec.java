package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Animal}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnimalCodec implements Codec<Animal> {
  /**
   * The only instance.
   */
  public static final AnimalCodec INSTANCE = new AnimalCodec();

  private static final Fields TAG = Fields.none().required("kind");

  private static final Fields VARIANTS = Fields.none().optional("cat", "dog", "Animal$Bird");

  private static final Fields CAT = Fields.of("kind", "lives");

  private static final Fields DOG = Fields.of("kind", "name");

  private static final Fields BIRD = Fields.of("kind");

  private AnimalCodec() {
  }

  @Override
  public Animal read(WireReader in) {
    return switch (variant(in)) {
      case 0 -> AnimalCatCodec.INSTANCE.read(in);
      case 1 -> AnimalDogCodec.INSTANCE.read(in);
      case 2 -> AnimalBirdCodec.INSTANCE.read(in);
      default -> throw in.error("expected Animal");
    };
  }

  @Override
  public void write(WireWriter out, Animal value) {
    out.refuseNull(value, "Animal");
    if (value instanceof Animal.Cat variant) {
      writeCat(out, variant);
    } else if (value instanceof Animal.Dog variant) {
      writeDog(out, variant);
    } else if (value instanceof Animal.Bird variant) {
      writeBird(out, variant);
    }
  }

  private void writeCat(WireWriter out, Animal.Cat value) {
    out.beginMap(2);
    out.writeField(CAT, 0).writeName(VARIANTS, 0);
    out.writeField(CAT, 1).writeInt(value.lives());
    out.endMap();
  }

  private void writeDog(WireWriter out, Animal.Dog value) {
    out.beginMap(2);
    out.writeField(DOG, 0).writeName(VARIANTS, 1);
    out.writeField(DOG, 1).writeString(value.name());
    out.endMap();
  }

  private void writeBird(WireWriter out, Animal.Bird value) {
    out.beginMap(1);
    out.writeField(BIRD, 0).writeName(VARIANTS, 2);
    out.endMap();
  }

  private static int variant(WireReader in) {
    long start = in.mark();
    int variant = -1;
    in.beginMap();
    for (int field; (field = in.nextField(TAG)) != WireReader.END; ) {
      if (field == 0) {
        variant = in.readName(VARIANTS);
      } else {
        in.skipValue();
      }
    }
    in.reset(start);
    return variant;
  }
}
