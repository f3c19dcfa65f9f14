package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Action}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ActionCodec implements KeyCodec<Action> {
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
    out.refuseNull(value, "Action");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Action parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Action constant) {
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
