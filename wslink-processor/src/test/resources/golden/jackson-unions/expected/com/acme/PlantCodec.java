package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Plant}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PlantCodec implements Codec<Plant> {
  /**
   * The only instance.
   */
  public static final PlantCodec INSTANCE = new PlantCodec();

  private static final Fields TAG = Fields.none().required("@type");

  private static final Fields VARIANTS = Fields.none().optional("Tree", "Moss", "cep", "CHANTERELLE").alias(2, "porcino").alias(2, "king bolete");

  private static final Fields TREE = Fields.of("@type", "height");

  private static final Fields MOSS = Fields.of("@type");

  private PlantCodec() {
  }

  @Override
  public Plant read(WireReader in) {
    return switch (variant(in)) {
      case 0 -> PlantTreeCodec.INSTANCE.read(in);
      case 1 -> PlantMossCodec.INSTANCE.read(in);
      case 2 -> {
        in.skipValue();
        yield Plant.Fungus.CEP;
      }
      case 3 -> {
        in.skipValue();
        yield Plant.Fungus.CHANTERELLE;
      }
      default -> throw in.error("expected Plant");
    };
  }

  @Override
  public void write(WireWriter out, Plant value) {
    out.refuseNull(value, "Plant");
    if (value instanceof Plant.Tree variant) {
      writeTree(out, variant);
    } else if (value instanceof Plant.Moss variant) {
      writeMoss(out, variant);
    } else if (value instanceof Plant.Fungus variant) {
      out.beginMap(1);
      PlantFungusCodec.INSTANCE.write(out.writeField(TAG, 0), variant);
      out.endMap();
    }
  }

  private void writeTree(WireWriter out, Plant.Tree value) {
    out.beginMap(2);
    out.writeField(TREE, 0).writeName(VARIANTS, 0);
    out.writeField(TREE, 1).writeDouble(value.height());
    out.endMap();
  }

  private void writeMoss(WireWriter out, Plant.Moss value) {
    out.beginMap(1);
    out.writeField(MOSS, 0).writeName(VARIANTS, 1);
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
