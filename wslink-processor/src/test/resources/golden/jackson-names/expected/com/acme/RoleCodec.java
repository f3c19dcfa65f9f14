package com.acme;

import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.KeyCodec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Role}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RoleCodec implements KeyCodec<Role> {
  /**
   * The only instance.
   */
  public static final RoleCodec INSTANCE = new RoleCodec();

  private static final Fields NAMES = Fields.none().optional("admin", "guest").alias(0, "root");

  private static final Role[] CONSTANTS = {Role.ADMIN, Role.GUEST};

  private RoleCodec() {
  }

  @Override
  public Role read(WireReader in) {
    return CONSTANTS[in.readName(NAMES)];
  }

  @Override
  public void write(WireWriter out, Role value) {
    out.refuseNull(value, "Role");
    out.writeName(NAMES, number(value));
  }

  @Override
  public Role parse(String name) {
    return CONSTANTS[NAMES.require(name)];
  }

  @Override
  public String format(Role constant) {
    return NAMES.name(number(constant));
  }

  private static int number(Role constant) {
    return switch (constant) {
      case ADMIN -> 0;
      case GUEST -> 1;
    };
  }
}
