package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Operation}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OperationCodec implements KeyCodec<Operation> {
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
    out.refuseNull(value, "Operation");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Operation parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Operation constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Operation constant) {
    return switch (constant) {
      case ADD -> 0;
    };
  }
}
