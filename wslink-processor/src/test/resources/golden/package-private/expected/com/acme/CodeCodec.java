package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Code}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
final class CodeCodec implements Codec<Code> {
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
    out.present(value, "Code");
    out.writeName(NAMES, number(value));
  }

  /**
   * The constant of a name, where names are the keys of a map.
   *
   * @param name the name on the wire
   * @return the constant
   * @throws IllegalArgumentException if there is none of that name
   */
  static Code parse(String name) {
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
  static String format(Code constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Code constant) {
    return switch (constant) {
      case ONE -> 0;
    };
  }
}
