package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Action}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ActionCodec implements Codec<Action> {
  /**
   * The only instance.
   */
  public static final ActionCodec INSTANCE = new ActionCodec();

  private static final Fields NAMES = Fields.none().optional("first", "prev", "next", "last");

  private static final Action[] CONSTANTS = {Action.FIRST, Action.PREVIOUS, Action.NEXT, Action.LAST};

  private ActionCodec() {
  }

  @Override
  public Action read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Action value) {
    out.present(value, "Action");
    out.writeName(NAMES, number(value));
  }

  /**
   * The constant of a name, where names are the keys of a map.
   *
   * @param name the name on the wire
   * @return the constant
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Action parse(String name) {
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
  public static String format(Action constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Action constant) {
    return switch (constant) {
      case FIRST -> 0;
      case PREVIOUS -> 1;
      case NEXT -> 2;
      case LAST -> 3;
    };
  }
}
