package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.nio.file.Path;

final class PathCodec implements Codec<Path> {
  public PathCodec() {}

  @Override
  public Path read(WireReader in) {
    return Path.of(in.readString());
  }

  @Override
  public void write(WireWriter out, Path value) {
    out.writeString(value.toString());
  }
}
