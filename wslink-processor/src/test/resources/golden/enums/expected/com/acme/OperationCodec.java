package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Operation}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OperationCodec implements Codec<Operation> {
  /**
   * The only instance.
   */
  public static final OperationCodec INSTANCE = new OperationCodec();

  private static final Fields NAMES = Fields.none().optional("ADD");

  private static final Operation[] CONSTANTS = {Operation.ADD};

  private OperationCodec() {
  }

  @Override
  public Operation read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Operation value) {
    out.present(value, "Operation");
    out.writeName(NAMES, number(value));
  }

  /**
   * The constant of a name, where names are the keys of a map.
   *
   * @param name the name on the wire
   * @return the constant
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Operation parse(String name) {
    int number = NAMES.find(name);
    if (number < 0) {
      throw new IllegalArgumentException("name: " + name);
    }
    return CONSTANTS[number];
  }

  /**
   * The name of a constant, where names are the keys of a map.
   *
   * @param constant the constant
   * @return its name on the wire
   */
  public static String format(Operation constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Operation constant) {
    return switch (constant) {
      case ADD -> 0;
    };
  }
}
