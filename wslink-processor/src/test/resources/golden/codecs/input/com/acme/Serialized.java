package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;

public final class Serialized<T> implements Codec<T> {
  private final Class<T> type;

  public Serialized(Class<T> type) {
    this.type = type;
  }

  @Override
  public T read(WireReader in) {
    return type.cast(in.readAny());
  }

  @Override
  public void write(WireWriter out, T value) {
    out.writeAny(value);
  }
}
