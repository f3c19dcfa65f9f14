package io.github.wslink4j.codegen.v1;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codecs of what may be missing: null on the wire. */
final class OptionCodecs {

  private OptionCodecs() {}

  record OfNullable<T>(Codec<T> codec) implements Codec<@Nullable T> {
    @Override
    public @Nullable T read(WireReader in) {
      return in.readNull() ? null : codec.read(in);
    }

    @Override
    public void write(WireWriter out, @Nullable T value) {
      if (value == null) {
        out.writeNull();
      } else {
        codec.write(out, value);
      }
    }
  }

  record OfOptional<T>(Codec<T> codec) implements Codec<Optional<T>> {
    @Override
    public Optional<T> read(WireReader in) {
      return in.readNull() ? Optional.empty() : Optional.of(codec.read(in));
    }

    @Override
    public void write(WireWriter out, Optional<T> value) {
      if (out.present(value, "an Optional").isPresent()) {
        codec.write(out, value.get());
      } else {
        out.writeNull();
      }
    }
  }
}
