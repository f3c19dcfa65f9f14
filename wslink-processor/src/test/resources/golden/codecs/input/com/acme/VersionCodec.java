package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;

public final class VersionCodec implements Codec<Version> {
  @Override
  public Version read(WireReader in) {
    return new Version(in.readString());
  }

  @Override
  public void write(WireWriter out, Version value) {
    out.writeString(value.text);
  }
}
