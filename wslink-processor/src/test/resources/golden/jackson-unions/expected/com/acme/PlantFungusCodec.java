package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Plant.Fungus}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PlantFungusCodec implements KeyCodec<Plant.Fungus> {
  /**
   * The only instance.
   */
  public static final PlantFungusCodec INSTANCE = new PlantFungusCodec();

  private static final Fields NAMES = Fields.none().optional("cep", "CHANTERELLE").alias(0, "porcino").alias(0, "king bolete");

  private static final Plant.Fungus[] CONSTANTS = {Plant.Fungus.CEP, Plant.Fungus.CHANTERELLE};

  private PlantFungusCodec() {
  }

  @Override
  public Plant.Fungus read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Plant.Fungus value) {
    out.refuseNull(value, "Fungus");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Plant.Fungus parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Plant.Fungus constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Plant.Fungus constant) {
    return switch (constant) {
      case CEP -> 0;
      case CHANTERELLE -> 1;
    };
  }
}
