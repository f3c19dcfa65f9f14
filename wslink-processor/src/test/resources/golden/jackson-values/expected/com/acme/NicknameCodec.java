package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Nickname}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class NicknameCodec implements Codec<Nickname> {
  /**
   * The only instance.
   */
  public static final NicknameCodec INSTANCE = new NicknameCodec();

  private static final Codec<Optional<String>> VALUE = Codecs.STRING.optional();

  private NicknameCodec() {
  }

  @Override
  public Nickname read(WireReader in) {
    try {
      return new Nickname(VALUE.read(in));
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Nickname value) {
    out.refuseNull(value, "Nickname");
    VALUE.write(out, value.text());
  }
}
