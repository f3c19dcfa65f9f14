package com.acme;

import io.github.wslink4j.UseCodec;

@UseCodec(value = VersionCodec.class, typescript = "string")
public class Version {
  final String text;

  Version(String text) {
    this.text = text;
  }
}
