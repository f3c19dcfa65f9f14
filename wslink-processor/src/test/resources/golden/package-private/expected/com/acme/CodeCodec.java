package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Code}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
final class CodeCodec implements KeyCodec<Code> {
  /**
   * The only instance.
   */
  static final CodeCodec INSTANCE = new CodeCodec();

  private static final Fields NAMES = Fields.none().optional("ONE");

  private static final Code[] CONSTANTS = {Code.ONE};

  private CodeCodec() {
  }

  @Override
  public Code read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Code value) {
    out.refuseNull(value, "Code");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Code parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Code constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Code constant) {
    return switch (constant) {
      case ONE -> 0;
    };
  }
}
