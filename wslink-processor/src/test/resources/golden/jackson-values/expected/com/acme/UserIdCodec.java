package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link UserId}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UserIdCodec implements Codec<UserId> {
  /**
   * The only instance.
   */
  public static final UserIdCodec INSTANCE = new UserIdCodec();

  private UserIdCodec() {
  }

  @Override
  public UserId read(WireReader in) {
    try {
      return new UserId(in.readLong());
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, UserId value) {
    out.refuseNull(value, "UserId");
    out.writeLong(value.value());
  }
}
