package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Map;

public final class Serialized<T> implements Codec<T> {
  private final Class<T> type;

  public Serialized(Class<T> type) {
    this.type = type;
  }

  @Override
  public T read(WireReader in) {
    try {
      Map<?, ?> fields = (Map<?, ?>) in.readAny();
      return type.getConstructor(String.class).newInstance(fields.get("name"));
    } catch (ReflectiveOperationException e) {
      throw in.error("expected a " + type.getSimpleName(), e);
    }
  }

  @Override
  public void write(WireWriter out, T value) {
    out.writeAny(Map.of("name", value.toString()));
  }
}
