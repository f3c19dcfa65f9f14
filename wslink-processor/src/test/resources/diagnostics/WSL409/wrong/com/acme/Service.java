package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.UseCodec;
import java.nio.file.Path;

@ExportRPC
interface Service {
  @UseCodec(PathCodec.class) Path home();
}
